# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""An entry in a list of memories: a memory, or a directory that stands for those below it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "MemoryListItem",
    "type",
    {
        "memory": "memory:Memory",
        "memory_prefix": "memory_prefix:MemoryPrefix",
    },
    __name__,
)

if TYPE_CHECKING:
    from .memory import Memory
    from .memory_prefix import MemoryPrefix

    MemoryListItem: TypeAlias = Memory | MemoryPrefix | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_memory_list_item: Final[Callable[[Any], MemoryListItem]] = _VARIANTS.decode
read_memory_list_item_list: Final[Callable[[Any], list[MemoryListItem]]] = _VARIANTS.decode_list
