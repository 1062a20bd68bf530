# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Something to give to the agent of a session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SessionResourceParams",
    "type",
    {
        "github_repository": "github_repository_resource_params:GitHubRepositoryResourceParams",
        "file": "file_resource_params:FileResourceParams",
        "memory_store": "memory_store_resource_params:MemoryStoreResourceParams",
    },
    __name__,
)

if TYPE_CHECKING:
    from .file_resource_params import FileResourceParams
    from .github_repository_resource_params import GitHubRepositoryResourceParams
    from .memory_store_resource_params import MemoryStoreResourceParams

    SessionResourceParams: TypeAlias = (
        GitHubRepositoryResourceParams
        | FileResourceParams
        | MemoryStoreResourceParams
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_session_resource_params: Final[Callable[[Any], SessionResourceParams]] = _VARIANTS.decode
read_session_resource_params_list: Final[Callable[[Any], list[SessionResourceParams]]] = (
    _VARIANTS.decode_list
)
