# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .agent_card_auth import AgentCardAuth, decode_agent_card_auth
from .agent_card_input import AgentCardInput, decode_agent_card_input
from .agent_card_links import AgentCardLinks, decode_agent_card_links


@model
class AgentCard(Model):
    """What an agent offers on a channel.

    Attributes:
        name: What it is called.
        description: What it does.
        streaming: Whether its events can be streamed.
        input: What messages to it may hold.
        auth: How callers can identify themselves.
        conversation_starters: What one could ask it.
        links: Where things are.
    """

    name: str
    description: str | Unset = UNSET
    streaming: bool
    input: AgentCardInput
    auth: list[AgentCardAuth]
    conversation_starters: list[str] | Unset = UNSET
    links: AgentCardLinks

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "input"
        try:
            self.name = data["name"]
            self.description = data.get("description", UNSET)
            self.streaming = data["streaming"]
            self.input = decode_agent_card_input(data["input"])
            at = "auth"
            self.auth = decode_list(decode_agent_card_auth, data["auth"])
            self.conversation_starters = data.get("conversation_starters", UNSET)
            at = "links"
            self.links = decode_agent_card_links(data["links"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_agent_card = AgentCard.from_dict
