# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The criteria for an outcome, written out or kept in a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "Rubric",
    "type",
    {
        "text": "text_rubric:TextRubric",
        "file": "file_rubric:FileRubric",
    },
    __name__,
)

if TYPE_CHECKING:
    from .file_rubric import FileRubric
    from .text_rubric import TextRubric

    Rubric: TypeAlias = TextRubric | FileRubric | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_rubric: Final[Callable[[Any], Rubric]] = _VARIANTS.decode
read_rubric_list: Final[Callable[[Any], list[Rubric]]] = _VARIANTS.decode_list
