# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What a run works on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "RunInput",
    "kind",
    {
        "content": "run_input_content:RunInputContent",
        "pending_tool_results": "run_input_pending_tool_results:RunInputPendingToolResults",
    },
    __name__,
)

if TYPE_CHECKING:
    from .run_input_content import RunInputContent
    from .run_input_pending_tool_results import RunInputPendingToolResults

    RunInput: TypeAlias = RunInputContent | RunInputPendingToolResults | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_run_input: Final[Callable[[Any], RunInput]] = _VARIANTS.decode
read_run_input_list: Final[Callable[[Any], list[RunInput]]] = _VARIANTS.decode_list
