# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .repository_checkout import decode_repository_checkout

if TYPE_CHECKING:
    from ._inputs import RepositoryCheckoutDict
    from .repository_checkout import RepositoryCheckout


@model
class GitHubRepositoryResourceParams(Model):
    """A GitHub repository to clone into the sandbox of a session. It stays for the session's life;
    only its token can be replaced. When the clone fails, the session reports a `session.error`
    and runs without the repository.

    Attributes:
        type: Always `github_repository`.
        url: The repository, exactly as `https://github.com/<owner>/<repository>`; any other
            form, such as one ending in `.git`, is refused with 400.
        authorization_token: A token that may read the repository. Public repositories need
            none. It is never sent back.
        checkout: What to check out; the default branch when null or left out.
        mount_path: The directory to clone into; `/workspace/<repository>` when null or left
            out.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "authorization_token",
        }
    )

    type: Literal["github_repository"] = "github_repository"
    url: str
    authorization_token: str | Unset = UNSET
    checkout: RepositoryCheckout | RepositoryCheckoutDict | None | Unset = UNSET
    mount_path: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.url = data["url"]
            self.authorization_token = data.get("authorization_token", UNSET)
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


decode_github_repository_resource_params = GitHubRepositoryResourceParams.from_dict
