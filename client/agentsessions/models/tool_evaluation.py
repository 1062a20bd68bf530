# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The permission policy that decided on a call, with its reasons where it has any."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ToolEvaluation",
    "type",
    {
        "always_allow": "always_allow_evaluation:AlwaysAllowEvaluation",
        "always_ask": "always_ask_evaluation:AlwaysAskEvaluation",
        "auto": "auto_evaluation:AutoEvaluation",
    },
    __name__,
)

if TYPE_CHECKING:
    from .always_allow_evaluation import AlwaysAllowEvaluation
    from .always_ask_evaluation import AlwaysAskEvaluation
    from .auto_evaluation import AutoEvaluation

    ToolEvaluation: TypeAlias = (
        AlwaysAllowEvaluation | AlwaysAskEvaluation | AutoEvaluation | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_tool_evaluation: Final[Callable[[Any], ToolEvaluation]] = _VARIANTS.decode
read_tool_evaluation_list: Final[Callable[[Any], list[ToolEvaluation]]] = _VARIANTS.decode_list
