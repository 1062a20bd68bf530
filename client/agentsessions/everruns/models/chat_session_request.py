# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ChatSessionRequest(Model):
    """What the chat session of the user starts with, if it is created now.

    Attributes:
        locale: Language and region of the user's browser, as a BCP 47 tag.
    """

    locale: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.locale = data.get("locale", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_chat_session_request = ChatSessionRequest.from_dict
