# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""An entry of a coordinator's roster, as the service has resolved it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "CoordinatorAgent",
    "type",
    {
        "agent": "agent_reference:AgentReference",
        "advisor": "advisor:Advisor",
    },
    __name__,
)

if TYPE_CHECKING:
    from .advisor import Advisor
    from .agent_reference import AgentReference

    CoordinatorAgent: TypeAlias = AgentReference | Advisor | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_coordinator_agent: Final[Callable[[Any], CoordinatorAgent]] = _VARIANTS.decode
read_coordinator_agent_list: Final[Callable[[Any], list[CoordinatorAgent]]] = _VARIANTS.decode_list
