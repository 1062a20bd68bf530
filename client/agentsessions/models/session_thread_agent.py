# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Who works in a thread: a stored agent, an advisor, or an agent made up in the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SessionThreadAgent",
    "type",
    {
        "agent": "agent_snapshot:AgentSnapshot",
        "advisor": "advisor:Advisor",
        "inline": "inline_agent:InlineAgent",
    },
    __name__,
)

if TYPE_CHECKING:
    from .advisor import Advisor
    from .agent_snapshot import AgentSnapshot
    from .inline_agent import InlineAgent

    SessionThreadAgent: TypeAlias = AgentSnapshot | Advisor | InlineAgent | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_session_thread_agent: Final[Callable[[Any], SessionThreadAgent]] = _VARIANTS.decode
read_session_thread_agent_list: Final[Callable[[Any], list[SessionThreadAgent]]] = (
    _VARIANTS.decode_list
)
