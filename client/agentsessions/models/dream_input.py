# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Something that a dream reads, by its kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "DreamInput",
    "type",
    {
        "memory_store": "dream_memory_store_input:DreamMemoryStoreInput",
        "sessions": "dream_sessions_input:DreamSessionsInput",
    },
    __name__,
)

if TYPE_CHECKING:
    from .dream_memory_store_input import DreamMemoryStoreInput
    from .dream_sessions_input import DreamSessionsInput

    DreamInput: TypeAlias = DreamMemoryStoreInput | DreamSessionsInput | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_dream_input: Final[Callable[[Any], DreamInput]] = _VARIANTS.decode
read_dream_input_list: Final[Callable[[Any], list[DreamInput]]] = _VARIANTS.decode_list
