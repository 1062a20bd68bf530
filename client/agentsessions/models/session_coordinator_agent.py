# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""One entry of a session's roster."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SessionCoordinatorAgent",
    "type",
    {
        "agent": "agent_snapshot:AgentSnapshot",
        "advisor": "advisor:Advisor",
    },
    __name__,
)

if TYPE_CHECKING:
    from .advisor import Advisor
    from .agent_snapshot import AgentSnapshot

    SessionCoordinatorAgent: TypeAlias = AgentSnapshot | Advisor | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_session_coordinator_agent: Final[Callable[[Any], SessionCoordinatorAgent]] = _VARIANTS.decode
read_session_coordinator_agent_list: Final[Callable[[Any], list[SessionCoordinatorAgent]]] = (
    _VARIANTS.decode_list
)
