# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .system_time import SystemTime, decode_system_time


@model
class TranscriptRevisionBody(Model):
    """A history at one time.

    Attributes:
        revision: Its revision.
        parent_revision: The revision before.
        messages: The messages, each any JSON.
        created_at: When it was made.
    """

    revision: str
    parent_revision: str | None | Unset = UNSET
    messages: list[Any]
    created_at: SystemTime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.revision = data["revision"]
            self.parent_revision = data.get("parent_revision", UNSET)
            self.messages = data["messages"]
            self.created_at = decode_system_time(data["created_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "created_at") from None
        self._raw = data
        return self


decode_transcript_revision_body = TranscriptRevisionBody.from_dict
