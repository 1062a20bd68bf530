# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .content_block import read_content_block_list
from .transcript_user_role import TranscriptUserRole, decode_transcript_user_role

if TYPE_CHECKING:
    from .content_block import ContentBlock


@model
class UserMessage(Model):
    """What the user has said, or what was said for the user.

    Attributes:
        role: Always `user`.
        created_at: When it was made, in RFC 3339.
        content: What was said.
        transcript_role: What it is for. Absent means `conversational`.
        interaction_id: The interaction that it began.
        run_id: The run that it was answered in.
    """

    role: Literal["user"] = "user"
    created_at: str
    content: str | list[ContentBlock]
    transcript_role: TranscriptUserRole | Unset = UNSET
    interaction_id: str | None | Unset = UNSET
    run_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "content"
        try:
            self.role = data["role"]
            self.created_at = data["created_at"]
            value = data["content"]
            self.content = read_content_block_list(value) if value.__class__ is list else value
            at = "transcript_role"
            value = data.get("transcript_role", UNSET)
            self.transcript_role = value if value is UNSET else decode_transcript_user_role(value)
            self.interaction_id = data.get("interaction_id", UNSET)
            self.run_id = data.get("run_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_user_message = UserMessage.from_dict
