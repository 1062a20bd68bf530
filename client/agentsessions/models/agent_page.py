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

from .agent import Agent, decode_agent


@model
class AgentPage(Model):
    """One page of agents, or of the versions of one agent.

    Attributes:
        data: The agents of this page; may be empty although more follow.
        next_page: Cursor of the next page, for the query parameter `page`; null or absent on
            the last page.
    """

    data: list[Agent]
    next_page: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.data = decode_list(decode_agent, data["data"])
            self.next_page = data.get("next_page", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_agent_page = AgentPage.from_dict
