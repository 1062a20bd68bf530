# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Further turns of a session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation
from agentsessions.meerkat.turn.namespace import AsyncTurns, Turns

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import (
        AuthBindingDict,
        ContentBlockDict,
        HookOverridesDict,
        OutputSchemaDict,
        PeerMetaDict,
        ProviderLiteral,
        SkillReferenceDict,
        TurnToolOverlayDict,
    )
    from ...models.auth_binding import AuthBinding
    from ...models.content_block import ContentBlock
    from ...models.hook_overrides import HookOverrides
    from ...models.output_schema import OutputSchema
    from ...models.peer_meta import PeerMeta
    from ...models.provider import Provider
    from ...models.skill_reference import SkillReference
    from ...models.turn_result import TurnResult
    from ...models.turn_tool_overlay import TurnToolOverlay


class _SessionsMessages:
    @operation
    def create(
        self,
        id: str,
        *,
        session_id: str | Unset = UNSET,
        prompt: str | Sequence[ContentBlock | ContentBlockDict],
        model: str | None | Unset = UNSET,
        provider: Provider | ProviderLiteral | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        additional_instructions: Sequence[str] | None | Unset = UNSET,
        injected_context: Sequence[str | Sequence[ContentBlock | ContentBlockDict]]
        | None
        | Unset = UNSET,
        transient_turn_context: str | None | Unset = UNSET,
        turn_tool_overlay: TurnToolOverlay | TurnToolOverlayDict | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        output_schema: OutputSchema | OutputSchemaDict | None | Unset = UNSET,
        structured_output_retries: int | None | Unset = UNSET,
        auth_binding: AuthBinding | AuthBindingDict | None | Unset = UNSET,
        hooks_override: HookOverrides | HookOverridesDict | None | Unset = UNSET,
        skill_refs: Sequence[SkillReference | SkillReferenceDict] | None | Unset = UNSET,
        enable_web_search: bool | None | Unset = UNSET,
        keep_alive: bool | None | Unset = UNSET,
        comms_name: str | None | Unset = UNSET,
        peer_meta: PeerMeta | PeerMetaDict | None | Unset = UNSET,
        verbose: bool | Unset = UNSET,
        request_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[TurnResult, TurnResult]:
        """Send a message.

        Runs a further turn, and answers when it has ended. While another turn is running,
        it waits for that one first. A turn that has failed answers 500, mostly with
        `TURN_ABANDONED`; one that was interrupted, stopped or cancelled 499.
        `CALLBACK_PENDING` says that the turn waits for a tool of the client. A server that
        shuts down answers 409 with `SESSION_NOT_RUNNING`: the turn stays in its queue and
        runs at its next start. A caller that goes away leaves the turn running. Not safe to
        repeat: every call that arrives runs another turn.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            session_id: The session, as in the path. Another one is refused with 400.
            prompt: What the user says.
            model: Another model from now on; null keeps it.
            provider: Another provider from now on; null keeps it.
            system_prompt: Instructions that are added to the history as a system message. They
                replace nothing.
            additional_instructions: Instructions for the model, each a notice of the system
                before the message.
            injected_context: Context that the user has not said. Each entry is a message of its
                own before the user's.
            transient_turn_context: Context for this turn alone. It does not enter the history.
            turn_tool_overlay: Which tools this turn has.
            max_tokens: Another limit to the tokens of one answer; null keeps it. At least 0.
            output_schema: The form that the final answer is to have; null keeps what was set.
            structured_output_retries: How often the model may try to meet `output_schema`; null
                keeps it. At least 0.
            auth_binding: Which of the server's credentials to use from now on; null keeps them.
            hooks_override: Other hooks from now on; null keeps them.
            skill_refs: Skills to resolve for this turn.
            enable_web_search: Whether the model has the server's own search of the web; null
                keeps it.
            keep_alive: Whether the session stays alive after the turn; null keeps it as it is.
            comms_name: Another name by which peers reach it; null keeps it.
            peer_meta: What peers are told of it; null keeps it.
            verbose: Whether the server logs the events of the turn. Default: False.
            request_id: A text of your own by which this request can be cancelled while it runs.
                It may be used again as soon as the request has ended, so it keeps nothing from
                being done twice. At least 1 character.
            options: What this call does differently from its client.
        """
        return api.sessions_messages_create.call(
            id,
            body={
                "session_id": session_id,
                "prompt": prompt,
                "model": model,
                "provider": provider,
                "system_prompt": system_prompt,
                "additional_instructions": additional_instructions,
                "injected_context": injected_context,
                "transient_turn_context": transient_turn_context,
                "turn_tool_overlay": turn_tool_overlay,
                "max_tokens": max_tokens,
                "output_schema": output_schema,
                "structured_output_retries": structured_output_retries,
                "auth_binding": auth_binding,
                "hooks_override": hooks_override,
                "skill_refs": skill_refs,
                "enable_web_search": enable_web_search,
                "keep_alive": keep_alive,
                "comms_name": comms_name,
                "peer_meta": peer_meta,
                "verbose": verbose,
            },
            request_id=request_id,
            options=options,
        )


class SessionsMessages(_SessionsMessages, Turns, SyncNamespace):
    """Further turns of a session."""


class AsyncSessionsMessages(_SessionsMessages, AsyncTurns, AsyncNamespace):
    """Further turns of a session."""
