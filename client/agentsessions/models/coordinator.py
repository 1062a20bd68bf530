# Generated from the OpenAPI document by `make generate`; edit the document or the templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    Model,
    mismatch,
    model,
    new,
)

from .coordinator_agent import decode_coordinator_agent_list

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
        at = ""
        try:
            self.type = data["type"]
            at = "agents"
            self.agents = decode_coordinator_agent_list(data["agents"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_coordinator = Coordinator.from_dict
