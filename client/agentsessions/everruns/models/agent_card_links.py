# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class AgentCardLinks(Model):
    """Where an agent is reached.

    Attributes:
        sessions: The sessions of the channel.
        ag_ui: The same agent in the AG-UI protocol.
        a2a: The same agent in the A2A protocol.
    """

    sessions: str
    ag_ui: str | Unset = UNSET
    a2a: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.sessions = data["sessions"]
            self.ag_ui = data.get("ag_ui", UNSET)
            self.a2a = data.get("a2a", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_agent_card_links = AgentCardLinks.from_dict
