# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .confinement_refusal import ConfinementRefusal, decode_confinement_refusal
from .external_tool_delta_phase import ExternalToolDeltaPhase, decode_external_tool_delta_phase
from .mcp_restore_outcome import MCPRestoreOutcome, decode_mcp_restore_outcome

if TYPE_CHECKING:
    from ._inputs import (
        ConfinementRefusalLiteral,
        ExternalToolDeltaPhaseLiteral,
        MCPRestoreOutcomeLiteral,
    )


@model
class ToolConfigChangeStatusExternalToolDelta(Model):
    """An MCP server has changed.

    Attributes:
        kind: Always `external_tool_delta`.
        phase: How far it has got.
        confinement_refusal: Why its program could not be confined.
        restore: What came of connecting it again.
        detail: What is known besides, for people to read.
    """

    kind: Literal["external_tool_delta"] = "external_tool_delta"
    phase: ExternalToolDeltaPhase
    confinement_refusal: ConfinementRefusal | None | Unset = UNSET
    restore: MCPRestoreOutcome | None | Unset = UNSET
    detail: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["external_tool_delta"] = ...,
            phase: ExternalToolDeltaPhase | ExternalToolDeltaPhaseLiteral,
            confinement_refusal: ConfinementRefusal
            | ConfinementRefusalLiteral
            | None
            | Unset = ...,
            restore: MCPRestoreOutcome | MCPRestoreOutcomeLiteral | None | Unset = ...,
            detail: str | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "phase"
        try:
            self.kind = data["kind"]
            self.phase = decode_external_tool_delta_phase(data["phase"])
            at = "confinement_refusal"
            value = data.get("confinement_refusal", UNSET)
            self.confinement_refusal = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_confinement_refusal(value)
            )
            at = "restore"
            value = data.get("restore", UNSET)
            self.restore = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_mcp_restore_outcome(value)
            )
            self.detail = data.get("detail", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_tool_config_change_status_external_tool_delta = (
    ToolConfigChangeStatusExternalToolDelta.from_dict
)
