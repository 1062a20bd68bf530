# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .auth_binding import AuthBinding, decode_auth_binding
from .content_block import read_content_block_list
from .hook_overrides import HookOverrides, decode_hook_overrides
from .output_schema import OutputSchema, decode_output_schema
from .peer_meta import PeerMeta, decode_peer_meta
from .provider import Provider, decode_provider
from .skill_reference import SkillReference, decode_skill_reference
from .turn_tool_overlay import TurnToolOverlay, decode_turn_tool_overlay

if TYPE_CHECKING:
    from ._inputs import (
        AuthBindingDict,
        ContentBlockDict,
        HookOverridesDict,
        OutputSchemaDict,
        PeerMetaDict,
        ProviderLiteral,
        SkillReferenceDict,
        TurnToolOverlayDict,
    )
    from .content_block import ContentBlock


@model
class CreateMessageRequest(Model):
    """A further turn of a session. With `model`, `provider`, `auth_binding`, `max_tokens`,
    `output_schema`, `structured_output_retries`, `hooks_override`, `enable_web_search`,
    `comms_name` or `peer_meta`, the agent behind the session is built anew. Known servers can
    do that only while the session is not loaded, which is the case after a restart, and answer
    500 otherwise. Fields that are not known are ignored.

    Attributes:
        session_id: The session, as in the path. Another one is refused with 400.
        prompt: What the user says.
        model: Another model from now on; null keeps it.
        provider: Another provider from now on; null keeps it.
        system_prompt: Instructions that are added to the history as a system message. They
            replace nothing.
        additional_instructions: Instructions for the model, each a notice of the system before
            the message.
        injected_context: Context that the user has not said. Each entry is a message of its own
            before the user's.
        transient_turn_context: Context for this turn alone. It does not enter the history.
        turn_tool_overlay: Which tools this turn has.
        max_tokens: Another limit to the tokens of one answer; null keeps it. At least 0.
        output_schema: The form that the final answer is to have; null keeps what was set.
        structured_output_retries: How often the model may try to meet `output_schema`; null
            keeps it. At least 0.
        auth_binding: Which of the server's credentials to use from now on; null keeps them.
        hooks_override: Other hooks from now on; null keeps them.
        skill_refs: Skills to resolve for this turn.
        enable_web_search: Whether the model has the server's own search of the web; null keeps
            it.
        keep_alive: Whether the session stays alive after the turn; null keeps it as it is.
        comms_name: Another name by which peers reach it; null keeps it.
        peer_meta: What peers are told of it; null keeps it.
        verbose: Whether the server logs the events of the turn. Default: False.
    """

    session_id: str | Unset = UNSET
    prompt: str | Sequence[ContentBlock | ContentBlockDict]
    model: str | None | Unset = UNSET
    provider: Provider | ProviderLiteral | None | Unset = UNSET
    system_prompt: str | None | Unset = UNSET
    additional_instructions: Sequence[str] | None | Unset = UNSET
    injected_context: Sequence[str | Sequence[ContentBlock | ContentBlockDict]] | None | Unset = (
        UNSET
    )
    transient_turn_context: str | None | Unset = UNSET
    turn_tool_overlay: TurnToolOverlay | TurnToolOverlayDict | None | Unset = UNSET
    max_tokens: int | None | Unset = UNSET
    output_schema: OutputSchema | OutputSchemaDict | None | Unset = UNSET
    structured_output_retries: int | None | Unset = UNSET
    auth_binding: AuthBinding | AuthBindingDict | None | Unset = UNSET
    hooks_override: HookOverrides | HookOverridesDict | None | Unset = UNSET
    skill_refs: Sequence[SkillReference | SkillReferenceDict] | None | Unset = UNSET
    enable_web_search: bool | None | Unset = UNSET
    keep_alive: bool | None | Unset = UNSET
    comms_name: str | None | Unset = UNSET
    peer_meta: PeerMeta | PeerMetaDict | None | Unset = UNSET
    verbose: bool | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "prompt"
        try:
            self.session_id = data.get("session_id", UNSET)
            value = data["prompt"]
            self.prompt = read_content_block_list(value) if value.__class__ is list else value
            self.model = data.get("model", UNSET)
            at = "provider"
            value = data.get("provider", UNSET)
            self.provider = (
                value if value is UNSET else None if value is None else decode_provider(value)
            )
            self.system_prompt = data.get("system_prompt", UNSET)
            self.additional_instructions = data.get("additional_instructions", UNSET)
            at = "injected_context"
            value = data.get("injected_context", UNSET)
            self.injected_context = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_list(
                    lambda item: read_content_block_list(item) if item.__class__ is list else item,
                    value,
                )
            )
            self.transient_turn_context = data.get("transient_turn_context", UNSET)
            at = "turn_tool_overlay"
            value = data.get("turn_tool_overlay", UNSET)
            self.turn_tool_overlay = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_turn_tool_overlay(value)
            )
            self.max_tokens = data.get("max_tokens", UNSET)
            at = "output_schema"
            value = data.get("output_schema", UNSET)
            self.output_schema = (
                value if value is UNSET else None if value is None else decode_output_schema(value)
            )
            self.structured_output_retries = data.get("structured_output_retries", UNSET)
            at = "auth_binding"
            value = data.get("auth_binding", UNSET)
            self.auth_binding = (
                value if value is UNSET else None if value is None else decode_auth_binding(value)
            )
            at = "hooks_override"
            value = data.get("hooks_override", UNSET)
            self.hooks_override = (
                value if value is UNSET else None if value is None else decode_hook_overrides(value)
            )
            at = "skill_refs"
            value = data.get("skill_refs", UNSET)
            self.skill_refs = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_list(decode_skill_reference, value)
            )
            self.enable_web_search = data.get("enable_web_search", UNSET)
            self.keep_alive = data.get("keep_alive", UNSET)
            self.comms_name = data.get("comms_name", UNSET)
            at = "peer_meta"
            value = data.get("peer_meta", UNSET)
            self.peer_meta = (
                value if value is UNSET else None if value is None else decode_peer_meta(value)
            )
            self.verbose = data.get("verbose", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_create_message_request = CreateMessageRequest.from_dict
