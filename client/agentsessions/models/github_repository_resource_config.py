# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .repository_checkout import decode_repository_checkout

if TYPE_CHECKING:
    from .repository_checkout import RepositoryCheckout


@model
class GitHubRepositoryResourceConfig(Model):
    """A GitHub repository that is cloned into the sandbox of each session. The access token is not
    shown.

    Attributes:
        type: Always `github_repository`.
        url: The repository, as `https://github.com/<owner>/<repository>`.
        checkout: What is checked out; null or absent for the default branch.
        mount_path: Where the agent finds the clone; null or absent for
            `/workspace/<repository>`.
    """

    type: Literal["github_repository"] = "github_repository"
    url: str
    checkout: RepositoryCheckout | None | Unset = UNSET
    mount_path: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
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
            self.mount_path = data.get("mount_path", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "checkout") from None
        self._raw = data
        return self


decode_github_repository_resource_config = GitHubRepositoryResourceConfig.from_dict
