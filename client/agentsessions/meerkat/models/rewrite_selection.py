# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Which messages were replaced."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "RewriteSelection",
    "type",
    {
        "message_range": "rewrite_selection_message_range:RewriteSelectionMessageRange",
        "edit_message_range": (
            "rewrite_selection_edit_message_range:RewriteSelectionEditMessageRange"
        ),
        "compaction_message_range": (
            "rewrite_selection_compaction_message_range:RewriteSelectionCompactionMessageRange"
        ),
    },
    __name__,
)

if TYPE_CHECKING:
    from .rewrite_selection_compaction_message_range import RewriteSelectionCompactionMessageRange
    from .rewrite_selection_edit_message_range import RewriteSelectionEditMessageRange
    from .rewrite_selection_message_range import RewriteSelectionMessageRange

    RewriteSelection: TypeAlias = (
        RewriteSelectionMessageRange
        | RewriteSelectionEditMessageRange
        | RewriteSelectionCompactionMessageRange
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_rewrite_selection: Final[Callable[[Any], RewriteSelection]] = _VARIANTS.decode
read_rewrite_selection_list: Final[Callable[[Any], list[RewriteSelection]]] = _VARIANTS.decode_list
