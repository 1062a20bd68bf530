# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .repository_checkout import decode_repository_checkout

if TYPE_CHECKING:
    from .repository_checkout import RepositoryCheckout


@model
class GitHubRepositoryResource(Model):
    """A GitHub repository, cloned into the sandbox of a session. Its access token is never sent
    back.

    Attributes:
        id: Identifies the resource; begins with `sesrsc_`.
        type: Always `github_repository`.
        url: The repository, as `https://github.com/<owner>/<repository>`.
        checkout: What was checked out; null or absent for the default branch.
        mount_path: The directory in which the agent finds the clone.
        created_at: When the repository was attached.
        updated_at: When the resource, for example its token, last changed.
    """

    id: str
    type: Literal["github_repository"] = "github_repository"
    url: str
    checkout: RepositoryCheckout | None | Unset = UNSET
    mount_path: str
    created_at: datetime
    updated_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "checkout"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.url = data["url"]
            value = data.get("checkout", UNSET)
            self.checkout = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_repository_checkout(value)
            )
            self.mount_path = data["mount_path"]
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_github_repository_resource = GitHubRepositoryResource.from_dict
