# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .system_prompt_update_status import (
    SystemPromptUpdateStatus,
    decode_system_prompt_update_status,
)
from .transcript_rewrite_commit import TranscriptRewriteCommit, decode_transcript_rewrite_commit


@model
class SystemPromptUpdate(Model):
    """What became of a new system prompt.

    Attributes:
        session_id: The session, as a UUID.
        status: Whether it was applied.
        key: Which of the prompts.
        version: Its version now, from 1. At least 0.
        message_index: Where it stands in the history, from 0. At least 0.
        transcript_revision: The revision that the history has now.
        commit: How the history was rewritten, if it had to be.
    """

    session_id: str
    status: SystemPromptUpdateStatus
    key: str
    version: int
    message_index: int
    transcript_revision: str
    commit: TranscriptRewriteCommit | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "status"
        try:
            self.session_id = data["session_id"]
            self.status = decode_system_prompt_update_status(data["status"])
            self.key = data["key"]
            self.version = data["version"]
            self.message_index = data["message_index"]
            self.transcript_revision = data["transcript_revision"]
            at = "commit"
            value = data.get("commit", UNSET)
            self.commit = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_transcript_rewrite_commit(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_system_prompt_update = SystemPromptUpdate.from_dict
