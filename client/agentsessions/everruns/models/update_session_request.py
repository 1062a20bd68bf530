# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class UpdateSessionRequest(Model):
    """What to change of a session. What is left out stays; null removes.

    Attributes:
        title: The new title.
        tags: The new labels, in place of all that it has.
        locale: The new language and region, as a BCP 47 tag.
        agent_identity_id: Who the agent is from now on when it works unattended; begins with
            `identity_`.
    """

    title: str | None | Unset = UNSET
    tags: Sequence[str] | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    agent_identity_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.title = data.get("title", UNSET)
            self.tags = data.get("tags", UNSET)
            self.locale = data.get("locale", UNSET)
            self.agent_identity_id = data.get("agent_identity_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_update_session_request = UpdateSessionRequest.from_dict
