"""`stream`, as the namespace of messages has it.

What it needs is imported when it is first called.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...core.serialization.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...core.binding.protocol import Engine
    from ...core.request.options import RequestOptions
    from ..models._inputs import (
        AuthBindingDict,
        ContentBlockDict,
        HookOverridesDict,
        OutputSchemaDict,
        PeerMetaDict,
        ProviderLiteral,
        SkillReferenceDict,
        TurnToolOverlayDict,
    )
    from ..models.auth_binding import AuthBinding
    from ..models.content_block import ContentBlock
    from ..models.hook_overrides import HookOverrides
    from ..models.output_schema import OutputSchema
    from ..models.peer_meta import PeerMeta
    from ..models.provider import Provider
    from ..models.skill_reference import SkillReference
    from ..models.turn_tool_overlay import TurnToolOverlay
    from .awaited import AsyncTurnStream
    from .blocking import TurnStream


class Turns:
    """What the namespace of messages has besides its operations."""

    _engine: Engine

    def stream(
        self,
        session_id: str,
        *,
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
    ) -> TurnStream:
        """Send a message and listen to its turn, event by event: a context manager to loop over.

        It attaches to the session's stream, sends the message, and hands out the events that the
        stream tells until the turn has ended; `result()` gives what `create` would. The answer of
        the message decides: the loop raises it if it is an error, and ends soon after it if events
        are missing, which a server drops when a reader is too slow. Turns that were under way, or
        come before this one, are told too. Nothing is sent before the first event, or the result,
        is asked for.

        Leaving early leaves the turn running, and `interrupt()` ends it. If the stream breaks off,
        it is attached again, and `interruptions` counts that: what happened in between is in the
        session's history alone.

        Args:
            session_id: The session, as a UUID or with its realm as `realm:uuid`.
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

        Raises:
            MaybeSentError: The message may or may not have been taken; see `create`.
            RequestCancelledError: The turn was interrupted, stopped or cancelled.
            CallbackPendingError: The turn waits for tools of the client.
            StreamInterruptedError: The stream cannot be attached; nothing was sent.
            APITimeoutError: The same, or the call's own timeout is over before the message is sent.
            APIStatusError: The service refused, or the turn has failed.
        """
        from ..api import sessions_messages_create
        from .blocking import TurnStream

        return TurnStream(
            self._engine,
            sessions_messages_create.call(
                session_id,
                body={
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
            ),
        )


class AsyncTurns:
    """The same under `client.aio`."""

    _engine: Engine

    def stream(
        self,
        session_id: str,
        *,
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
    ) -> AsyncTurnStream:
        """Send a message and listen to its turn, event by event: for `async with` and `async for`.

        The same as `client.sessions.messages.stream`, with `await turn.result()`.
        """
        from ..api import sessions_messages_create
        from .awaited import AsyncTurnStream

        return AsyncTurnStream(
            self._engine,
            sessions_messages_create.call(
                session_id,
                body={
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
            ),
        )
