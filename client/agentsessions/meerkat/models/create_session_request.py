# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from .budget_limits import BudgetLimits, decode_budget_limits
from .content_block import read_content_block_list
from .disabled_system_prompt import DisabledSystemPrompt, decode_disabled_system_prompt
from .hook_overrides import HookOverrides, decode_hook_overrides
from .output_schema import OutputSchema, decode_output_schema
from .peer_meta import PeerMeta, decode_peer_meta
from .provider import Provider, decode_provider
from .provider_params import ProviderParams, decode_provider_params
from .skill_key import SkillKey, decode_skill_key
from .skill_reference import SkillReference, decode_skill_reference

if TYPE_CHECKING:
    from ._inputs import (
        AuthBindingDict,
        BudgetLimitsDict,
        ContentBlockDict,
        DisabledSystemPromptDict,
        HookOverridesDict,
        OutputSchemaDict,
        PeerMetaDict,
        ProviderLiteral,
        ProviderParamsDict,
        SkillKeyDict,
        SkillReferenceDict,
    )
    from .content_block import ContentBlock


@model
class CreateSessionRequest(Model):
    """The first turn of a new session, and what the session is to run with. Fields that are not
    known are ignored.

    Attributes:
        prompt: What the user says first.
        model: The model; null takes that of the server's configuration.
        provider: The provider; null goes by the model.
        system_prompt: Instructions for the whole session; null or absent takes those of the
            server.
        additional_instructions: Sections to add to the instructions.
        injected_context: Context that the user has not said. Each entry is a message of its own
            before the user's.
        transient_turn_context: Context for this turn alone. It does not enter the history.
        labels: Labels of your own, to tell sessions apart.
        max_tokens: Tokens that one answer of the model may have; null takes the server's limit.
            At least 0.
        budget_limits: What the session may use in all; null sets no limit.
        output_schema: The form that the final answer is to have; null takes a text.
        structured_output_retries: How often the model may try to meet `output_schema`; null
            takes the server's number. At least 0.
        provider_params: Settings for the provider of the model.
        auth_binding: Which of the server's credentials to use.
        hooks_override: Changes to the hooks.
        preload_skills: Skills that become part of the instructions.
        skill_refs: Skills to resolve for this turn.
        enable_builtins: Whether the model has the tools that are built in; null takes the
            server's setting.
        enable_shell: Whether it has the shell; null takes the server's setting.
        enable_memory: Whether it has the memory of past sessions; null takes the server's
            setting.
        enable_schedule: Whether it may schedule work; null takes the server's setting.
        enable_workgraph: Whether it may plan work in a graph; null takes the server's setting.
        enable_mob: Whether it may lead other agents; null takes the server's setting.
        enable_web_search: Whether it has the server's own search of the web, for models that
            bring none; null hides it.
        shell_env: Variables of the environment that its shell has besides.
        keep_alive: Whether the session stays alive after the turn, to hear from its peers.
            Needs `comms_name`; null takes the server's setting.
        comms_name: The name by which peers reach it.
        peer_meta: What peers are told of it.
        app_context: What your application wants to know again, as any JSON. The model does not
            see it.
        verbose: Whether the server logs the events of the turn. Default: False.
    """

    prompt: str | Sequence[ContentBlock | ContentBlockDict]
    model: str | None | Unset = UNSET
    provider: Provider | ProviderLiteral | None | Unset = UNSET
    system_prompt: str | DisabledSystemPrompt | DisabledSystemPromptDict | None | Unset = UNSET
    additional_instructions: Sequence[str] | None | Unset = UNSET
    injected_context: Sequence[str | Sequence[ContentBlock | ContentBlockDict]] | None | Unset = (
        UNSET
    )
    transient_turn_context: str | None | Unset = UNSET
    labels: Mapping[str, str] | None | Unset = UNSET
    max_tokens: int | None | Unset = UNSET
    budget_limits: BudgetLimits | BudgetLimitsDict | None | Unset = UNSET
    output_schema: OutputSchema | OutputSchemaDict | None | Unset = UNSET
    structured_output_retries: int | None | Unset = UNSET
    provider_params: ProviderParams | ProviderParamsDict | None | Unset = UNSET
    auth_binding: AuthBinding | AuthBindingDict | None | Unset = UNSET
    hooks_override: HookOverrides | HookOverridesDict | None | Unset = UNSET
    preload_skills: Sequence[SkillKey | SkillKeyDict] | None | Unset = UNSET
    skill_refs: Sequence[SkillReference | SkillReferenceDict] | None | Unset = UNSET
    enable_builtins: bool | None | Unset = UNSET
    enable_shell: bool | None | Unset = UNSET
    enable_memory: bool | None | Unset = UNSET
    enable_schedule: bool | None | Unset = UNSET
    enable_workgraph: bool | None | Unset = UNSET
    enable_mob: bool | None | Unset = UNSET
    enable_web_search: bool | None | Unset = UNSET
    shell_env: Mapping[str, str] | None | Unset = UNSET
    keep_alive: bool | None | Unset = UNSET
    comms_name: str | None | Unset = UNSET
    peer_meta: PeerMeta | PeerMetaDict | None | Unset = UNSET
    app_context: Any | Unset = UNSET
    verbose: bool | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "prompt"
        try:
            value = data["prompt"]
            self.prompt = read_content_block_list(value) if value.__class__ is list else value
            self.model = data.get("model", UNSET)
            at = "provider"
            value = data.get("provider", UNSET)
            self.provider = (
                value if value is UNSET else None if value is None else decode_provider(value)
            )
            at = "system_prompt"
            value = data.get("system_prompt", UNSET)
            self.system_prompt = (
                value
                if value is UNSET
                else decode_disabled_system_prompt(value)
                if value.__class__ is dict
                else value
            )
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
            self.labels = data.get("labels", UNSET)
            self.max_tokens = data.get("max_tokens", UNSET)
            at = "budget_limits"
            value = data.get("budget_limits", UNSET)
            self.budget_limits = (
                value if value is UNSET else None if value is None else decode_budget_limits(value)
            )
            at = "output_schema"
            value = data.get("output_schema", UNSET)
            self.output_schema = (
                value if value is UNSET else None if value is None else decode_output_schema(value)
            )
            self.structured_output_retries = data.get("structured_output_retries", UNSET)
            at = "provider_params"
            value = data.get("provider_params", UNSET)
            self.provider_params = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_provider_params(value)
            )
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
            at = "preload_skills"
            value = data.get("preload_skills", UNSET)
            self.preload_skills = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_list(decode_skill_key, value)
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
            self.enable_builtins = data.get("enable_builtins", UNSET)
            self.enable_shell = data.get("enable_shell", UNSET)
            self.enable_memory = data.get("enable_memory", UNSET)
            self.enable_schedule = data.get("enable_schedule", UNSET)
            self.enable_workgraph = data.get("enable_workgraph", UNSET)
            self.enable_mob = data.get("enable_mob", UNSET)
            self.enable_web_search = data.get("enable_web_search", UNSET)
            self.shell_env = data.get("shell_env", UNSET)
            self.keep_alive = data.get("keep_alive", UNSET)
            self.comms_name = data.get("comms_name", UNSET)
            at = "peer_meta"
            value = data.get("peer_meta", UNSET)
            self.peer_meta = (
                value if value is UNSET else None if value is None else decode_peer_meta(value)
            )
            self.app_context = data.get("app_context", UNSET)
            self.verbose = data.get("verbose", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_create_session_request = CreateSessionRequest.from_dict
