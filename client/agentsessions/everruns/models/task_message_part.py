# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A piece of a message to or from a task."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "TaskMessagePart",
    "type",
    {
        "text": "text_part:TextPart",
        "data": "data_part:DataPart",
    },
    __name__,
)

if TYPE_CHECKING:
    from .data_part import DataPart
    from .text_part import TextPart

    TaskMessagePart: TypeAlias = TextPart | DataPart | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_task_message_part: Final[Callable[[Any], TaskMessagePart]] = _VARIANTS.decode
read_task_message_part_list: Final[Callable[[Any], list[TaskMessagePart]]] = _VARIANTS.decode_list
