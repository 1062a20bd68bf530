# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "PicturePiece",
    "source",
    {
        "drawn": "drawn_picture_piece:DrawnPicturePiece",
        "linked": "linked_picture_piece:LinkedPicturePiece",
    },
    __name__,
)

if TYPE_CHECKING:
    from .drawn_picture_piece import DrawnPicturePiece
    from .linked_picture_piece import LinkedPicturePiece

    PicturePiece: TypeAlias = DrawnPicturePiece | LinkedPicturePiece | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_picture_piece: Final[Callable[[Any], PicturePiece]] = _VARIANTS.decode
read_picture_piece_list: Final[Callable[[Any], list[PicturePiece]]] = _VARIANTS.decode_list
