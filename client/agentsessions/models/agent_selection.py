# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The agent that a session runs, as it is stored or with overrides."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AgentSelection",
    "type",
    {
        "agent": "agent_reference_params:AgentReferenceParams",
        "agent_with_overrides": "agent_with_overrides:AgentWithOverrides",
    },
    __name__,
)

if TYPE_CHECKING:
    from .agent_reference_params import AgentReferenceParams
    from .agent_with_overrides import AgentWithOverrides

    AgentSelection: TypeAlias = AgentReferenceParams | AgentWithOverrides | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_agent_selection: Final[Callable[[Any], AgentSelection]] = _VARIANTS.decode
read_agent_selection_list: Final[Callable[[Any], list[AgentSelection]]] = _VARIANTS.decode_list
