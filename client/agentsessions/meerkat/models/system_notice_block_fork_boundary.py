# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

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

from .fork_notice_kind import ForkNoticeKind, decode_fork_notice_kind
from .fork_notice_system_prompt import ForkNoticeSystemPrompt, decode_fork_notice_system_prompt
from .fork_notice_tools import decode_fork_notice_tools
from .fork_source import ForkSource, decode_fork_source
from .instruction_key_ref import InstructionKeyRef, decode_instruction_key_ref
from .skill_key import SkillKey, decode_skill_key

if TYPE_CHECKING:
    from ._inputs import (
        ForkNoticeKindLiteral,
        ForkNoticeSystemPromptLiteral,
        ForkNoticeToolsDict,
        ForkSourceDict,
        InstructionKeyRefDict,
        SkillKeyDict,
    )
    from .fork_notice_tools import ForkNoticeTools


@model
class SystemNoticeBlockForkBoundary(Model):
    """Here the session begins that was forked.

    Attributes:
        type: Always `fork_boundary`.
        child_session_id: The new session.
        fork: How it was forked.
        source: From what.
        source_system_prompt: What became of the system prompt.
        tools: How the tools differ.
        summary: All this in short.
        earlier_rows_omitted: How many messages were left out. At least 0.
        injected_rows_carried: How many messages of the application were taken over. At least 0.
        injected_rows_removed: How many of them were left out. At least 0.
        instructions_added: Instructions that are new.
        instructions_carried: Instructions that were taken over.
        instructions_removed: Instructions that were left out.
        skills_carried: Skills that were taken over.
        skills_removed: Skills that were left out.
    """

    type: Literal["fork_boundary"] = "fork_boundary"
    child_session_id: str
    fork: ForkNoticeKind
    source: ForkSource
    source_system_prompt: ForkNoticeSystemPrompt
    tools: ForkNoticeTools
    summary: str
    earlier_rows_omitted: int | Unset = UNSET
    injected_rows_carried: int | Unset = UNSET
    injected_rows_removed: int | Unset = UNSET
    instructions_added: list[InstructionKeyRef] | Unset = UNSET
    instructions_carried: list[InstructionKeyRef] | Unset = UNSET
    instructions_removed: list[InstructionKeyRef] | Unset = UNSET
    skills_carried: list[SkillKey] | Unset = UNSET
    skills_removed: list[SkillKey] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["fork_boundary"] = ...,
            child_session_id: str,
            fork: ForkNoticeKind | ForkNoticeKindLiteral,
            source: ForkSource | ForkSourceDict,
            source_system_prompt: ForkNoticeSystemPrompt | ForkNoticeSystemPromptLiteral,
            tools: ForkNoticeTools | ForkNoticeToolsDict,
            summary: str,
            earlier_rows_omitted: int | Unset = ...,
            injected_rows_carried: int | Unset = ...,
            injected_rows_removed: int | Unset = ...,
            instructions_added: Sequence[InstructionKeyRef | InstructionKeyRefDict] | Unset = ...,
            instructions_carried: Sequence[InstructionKeyRef | InstructionKeyRefDict] | Unset = ...,
            instructions_removed: Sequence[InstructionKeyRef | InstructionKeyRefDict] | Unset = ...,
            skills_carried: Sequence[SkillKey | SkillKeyDict] | Unset = ...,
            skills_removed: Sequence[SkillKey | SkillKeyDict] | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "fork"
        try:
            self.type = data["type"]
            self.child_session_id = data["child_session_id"]
            self.fork = decode_fork_notice_kind(data["fork"])
            at = "source"
            self.source = decode_fork_source(data["source"])
            at = "source_system_prompt"
            self.source_system_prompt = decode_fork_notice_system_prompt(
                data["source_system_prompt"]
            )
            at = "tools"
            self.tools = decode_fork_notice_tools(data["tools"])
            self.summary = data["summary"]
            self.earlier_rows_omitted = data.get("earlier_rows_omitted", UNSET)
            self.injected_rows_carried = data.get("injected_rows_carried", UNSET)
            self.injected_rows_removed = data.get("injected_rows_removed", UNSET)
            at = "instructions_added"
            value = data.get("instructions_added", UNSET)
            self.instructions_added = (
                value if value is UNSET else decode_list(decode_instruction_key_ref, value)
            )
            at = "instructions_carried"
            value = data.get("instructions_carried", UNSET)
            self.instructions_carried = (
                value if value is UNSET else decode_list(decode_instruction_key_ref, value)
            )
            at = "instructions_removed"
            value = data.get("instructions_removed", UNSET)
            self.instructions_removed = (
                value if value is UNSET else decode_list(decode_instruction_key_ref, value)
            )
            at = "skills_carried"
            value = data.get("skills_carried", UNSET)
            self.skills_carried = value if value is UNSET else decode_list(decode_skill_key, value)
            at = "skills_removed"
            value = data.get("skills_removed", UNSET)
            self.skills_removed = value if value is UNSET else decode_list(decode_skill_key, value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_system_notice_block_fork_boundary = SystemNoticeBlockForkBoundary.from_dict
