# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The state of a repository to work on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "RepositoryCheckout",
    "type",
    {
        "branch": "branch_checkout:BranchCheckout",
        "commit": "commit_checkout:CommitCheckout",
    },
    __name__,
)

if TYPE_CHECKING:
    from .branch_checkout import BranchCheckout
    from .commit_checkout import CommitCheckout

    RepositoryCheckout: TypeAlias = BranchCheckout | CommitCheckout | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_repository_checkout: Final[Callable[[Any], RepositoryCheckout]] = _VARIANTS.decode
read_repository_checkout_list: Final[Callable[[Any], list[RepositoryCheckout]]] = (
    _VARIANTS.decode_list
)
