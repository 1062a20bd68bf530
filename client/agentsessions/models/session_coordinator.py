# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .session_coordinator_agent import read_session_coordinator_agent_list

if TYPE_CHECKING:
    from .session_coordinator_agent import SessionCoordinatorAgent


@model
class SessionCoordinator(Model):
    """The session's agent coordinates a fixed roster of other agents, each of which gets its own
    thread.

    Attributes:
        type: Always `coordinator`.
        agents: The agents of the roster; an advisor comes last.
    """

    type: Literal["coordinator"] = "coordinator"
    agents: list[SessionCoordinatorAgent]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.agents = read_session_coordinator_agent_list(data["agents"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "agents") from None
        self._raw = data
        return self


decode_session_coordinator = SessionCoordinator.from_dict
