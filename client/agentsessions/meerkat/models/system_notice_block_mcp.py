# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .confinement_refusal import ConfinementRefusal, decode_confinement_refusal
from .external_tool_delta_phase import ExternalToolDeltaPhase, decode_external_tool_delta_phase
from .tool_config_change_operation import (
    ToolConfigChangeOperation,
    decode_tool_config_change_operation,
)

if TYPE_CHECKING:
    from ._inputs import (
        ConfinementRefusalLiteral,
        ExternalToolDeltaPhaseLiteral,
        ToolConfigChangeOperationLiteral,
    )


@model
class SystemNoticeBlockMCP(Model):
    """An MCP server has changed.

    Attributes:
        type: Always `mcp`.
        server_id: The server.
        operation: What was done.
        phase: How far it has got.
        pending_sources: Servers that are still waited for.
        settled: Whether nothing more will come of it.
        confinement_refusal: Why its program could not be confined.
        detail: What is known besides, for people to read.
        persisted: Whether it outlasts the session.
    """

    type: Literal["mcp"] = "mcp"
    server_id: str | None | Unset = UNSET
    operation: ToolConfigChangeOperation | None | Unset = UNSET
    phase: ExternalToolDeltaPhase | None | Unset = UNSET
    pending_sources: list[str] | Unset = UNSET
    settled: bool | Unset = UNSET
    confinement_refusal: ConfinementRefusal | None | Unset = UNSET
    detail: str | None | Unset = UNSET
    persisted: bool | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp"] = ...,
            server_id: str | None | Unset = ...,
            operation: ToolConfigChangeOperation
            | ToolConfigChangeOperationLiteral
            | None
            | Unset = ...,
            phase: ExternalToolDeltaPhase | ExternalToolDeltaPhaseLiteral | None | Unset = ...,
            pending_sources: Sequence[str] | Unset = ...,
            settled: bool | Unset = ...,
            confinement_refusal: ConfinementRefusal
            | ConfinementRefusalLiteral
            | None
            | Unset = ...,
            detail: str | None | Unset = ...,
            persisted: bool | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "operation"
        try:
            self.type = data["type"]
            self.server_id = data.get("server_id", UNSET)
            value = data.get("operation", UNSET)
            self.operation = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_tool_config_change_operation(value)
            )
            at = "phase"
            value = data.get("phase", UNSET)
            self.phase = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_external_tool_delta_phase(value)
            )
            self.pending_sources = data.get("pending_sources", UNSET)
            self.settled = data.get("settled", UNSET)
            at = "confinement_refusal"
            value = data.get("confinement_refusal", UNSET)
            self.confinement_refusal = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_confinement_refusal(value)
            )
            self.detail = data.get("detail", UNSET)
            self.persisted = data.get("persisted", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_system_notice_block_mcp = SystemNoticeBlockMCP.from_dict
