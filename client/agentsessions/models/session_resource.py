# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Something that the agent of a session can reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SessionResource",
    "type",
    {
        "github_repository": "github_repository_resource:GitHubRepositoryResource",
        "file": "file_resource:FileResource",
        "memory_store": "memory_store_resource:MemoryStoreResource",
    },
    __name__,
)

if TYPE_CHECKING:
    from .file_resource import FileResource
    from .github_repository_resource import GitHubRepositoryResource
    from .memory_store_resource import MemoryStoreResource

    SessionResource: TypeAlias = (
        GitHubRepositoryResource | FileResource | MemoryStoreResource | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_session_resource: Final[Callable[[Any], SessionResource]] = _VARIANTS.decode
read_session_resource_list: Final[Callable[[Any], list[SessionResource]]] = _VARIANTS.decode_list
