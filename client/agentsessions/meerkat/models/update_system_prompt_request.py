# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class UpdateSystemPromptRequest(Model):
    """A new text for one of the session's system prompts. Fields that are not known are refused.

    Attributes:
        key: Which of the prompts, by its key.
        content: The text.
        expected_version: The version that it replaces. If that is not the present one, it is
            refused with 400. At least 0.
        target_message_index: Which message of the history it is to replace, from 0. At least 0.
        expected_parent_revision: The revision of the history that it builds on. If that is not
            the present one, it is refused with 400.
        actor: Who changes it, for the record.
    """

    key: str
    content: str
    expected_version: int | None | Unset = UNSET
    target_message_index: int | None | Unset = UNSET
    expected_parent_revision: str | None | Unset = UNSET
    actor: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.key = data["key"]
            self.content = data["content"]
            self.expected_version = data.get("expected_version", UNSET)
            self.target_message_index = data.get("target_message_index", UNSET)
            self.expected_parent_revision = data.get("expected_parent_revision", UNSET)
            self.actor = data.get("actor", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_update_system_prompt_request = UpdateSystemPromptRequest.from_dict
