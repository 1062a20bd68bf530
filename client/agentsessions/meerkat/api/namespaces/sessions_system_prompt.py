# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Instructions for the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.system_prompt_update import SystemPromptUpdate


class _SessionsSystemPrompt:
    @operation
    def update(
        self,
        id: str,
        *,
        key: str,
        content: str,
        expected_version: int | None | Unset = UNSET,
        target_message_index: int | None | Unset = UNSET,
        expected_parent_revision: str | None | Unset = UNSET,
        actor: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[SystemPromptUpdate, SystemPromptUpdate]:
        """Update a system prompt.

        Gives one of the session's system prompts a new text. The first text of a key needs
        `target_message_index`, every further one `expected_version`; what does not fit is
        refused with 400. Refused with 409 while a turn is running. Not safe to repeat: a
        call that has arrived has changed the version.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            key: Which of the prompts, by its key.
            content: The text.
            expected_version: The version that it replaces. If that is not the present one, it
                is refused with 400. At least 0.
            target_message_index: Which message of the history it is to replace, from 0. At
                least 0.
            expected_parent_revision: The revision of the history that it builds on. If that is
                not the present one, it is refused with 400.
            actor: Who changes it, for the record.
            options: What this call does differently from its client.
        """
        return api.sessions_system_prompt_update.call(
            id,
            body={
                "key": key,
                "content": content,
                "expected_version": expected_version,
                "target_message_index": target_message_index,
                "expected_parent_revision": expected_parent_revision,
                "actor": actor,
            },
            options=options,
        )


class SessionsSystemPrompt(_SessionsSystemPrompt, SyncNamespace):
    """Instructions for the model."""


class AsyncSessionsSystemPrompt(_SessionsSystemPrompt, AsyncNamespace):
    """Instructions for the model."""
