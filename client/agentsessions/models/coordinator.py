# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .coordinator_agent import read_coordinator_agent_list

if TYPE_CHECKING:
    from .coordinator_agent import CoordinatorAgent


@model
class Coordinator(Model):
    """An agent that delegates work to the agents on its roster, each in a thread of its own.

    Attributes:
        type: Always `coordinator`.
        agents: The roster. The versions are those of the moment the coordinator was saved; an
            advisor comes last.
    """

    type: Literal["coordinator"] = "coordinator"
    agents: list[CoordinatorAgent]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.agents = read_coordinator_agent_list(data["agents"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "agents") from None
        self._raw = data
        return self


decode_coordinator = Coordinator.from_dict
