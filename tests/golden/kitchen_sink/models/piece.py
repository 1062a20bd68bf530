# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A piece of a story, told apart by its type; a picture also by where it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "Piece",
    "type",
    {
        "text": "text_piece:TextPiece",
        "picture": "picture_piece:PicturePiece",
    },
    __name__,
)

if TYPE_CHECKING:
    from .picture_piece import PicturePiece
    from .text_piece import TextPiece

    Piece: TypeAlias = TextPiece | PicturePiece | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_piece: Final[Callable[[Any], Piece]] = _VARIANTS.decode
read_piece_list: Final[Callable[[Any], list[Piece]]] = _VARIANTS.decode_list
