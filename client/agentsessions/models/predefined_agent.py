# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A saved agent that can be called in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "PredefinedAgent",
    "type",
    {
        "agent": "agent_reference_params:AgentReferenceParams",
        "self": "self_reference:SelfReference",
    },
    __name__,
)

if TYPE_CHECKING:
    from .agent_reference_params import AgentReferenceParams
    from .self_reference import SelfReference

    PredefinedAgent: TypeAlias = AgentReferenceParams | SelfReference | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_predefined_agent: Final[Callable[[Any], PredefinedAgent]] = _VARIANTS.decode
read_predefined_agent_list: Final[Callable[[Any], list[PredefinedAgent]]] = _VARIANTS.decode_list
