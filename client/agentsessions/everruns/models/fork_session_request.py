# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ForkSessionRequest(Model):
    """How the fork is to differ from the session. What is left out is taken over.

    Attributes:
        title: Its title; left out, the parent's followed by ` (fork)`.
        tags: Its labels, in place of the parent's.
        locale: Its language and region, as a BCP 47 tag.
        model_id: Its model; begins with `model_`.
        agent_id: The agent that answers in it; begins with `agent_`.
        system_prompt: Its instructions, in place of the parent's.
    """

    title: str | None | Unset = UNSET
    tags: Sequence[str] | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    model_id: str | None | Unset = UNSET
    agent_id: str | None | Unset = UNSET
    system_prompt: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.title = data.get("title", UNSET)
            self.tags = data.get("tags", UNSET)
            self.locale = data.get("locale", UNSET)
            self.model_id = data.get("model_id", UNSET)
            self.agent_id = data.get("agent_id", UNSET)
            self.system_prompt = data.get("system_prompt", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_fork_session_request = ForkSessionRequest.from_dict
