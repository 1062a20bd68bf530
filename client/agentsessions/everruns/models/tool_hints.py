# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .side_effect_class import SideEffectClass, decode_side_effect_class

if TYPE_CHECKING:
    from ._inputs import SideEffectClassLiteral


@model
class ToolHints(Model):
    """What kind of thing a tool does. What is left out is not known.

    Attributes:
        readonly: Changes nothing, so that it may be called on speculation.
        destructive: May destroy what cannot be restored.
        idempotent: A second call with the same arguments changes nothing more.
        open_world: Reaches things outside the service.
        requires_secrets: Needs a key or other secret.
        long_running: Usually takes more than 5 seconds.
        cpu_bound: Computes rather than waits.
        supports_background: Can go on by itself and report later.
        persist_output: Its whole output is kept in files of the session before it is shortened.
        side_effect_class: How often a call may be carried out when it is not known whether it
            was.
        concurrency_class: Calls of one turn that share this name are carried out one after the
            other.
        narration_noun: What it works on, for sentences about what it does.
        capability_id: The capability that brings it.
        capability_name: The name of that capability.
    """

    readonly: bool | None | Unset = UNSET
    destructive: bool | None | Unset = UNSET
    idempotent: bool | None | Unset = UNSET
    open_world: bool | None | Unset = UNSET
    requires_secrets: bool | None | Unset = UNSET
    long_running: bool | None | Unset = UNSET
    cpu_bound: bool | None | Unset = UNSET
    supports_background: bool | None | Unset = UNSET
    persist_output: bool | None | Unset = UNSET
    side_effect_class: SideEffectClass | None | Unset = UNSET
    concurrency_class: str | None | Unset = UNSET
    narration_noun: str | None | Unset = UNSET
    capability_id: str | None | Unset = UNSET
    capability_name: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            readonly: bool | None | Unset = ...,
            destructive: bool | None | Unset = ...,
            idempotent: bool | None | Unset = ...,
            open_world: bool | None | Unset = ...,
            requires_secrets: bool | None | Unset = ...,
            long_running: bool | None | Unset = ...,
            cpu_bound: bool | None | Unset = ...,
            supports_background: bool | None | Unset = ...,
            persist_output: bool | None | Unset = ...,
            side_effect_class: SideEffectClass | SideEffectClassLiteral | None | Unset = ...,
            concurrency_class: str | None | Unset = ...,
            narration_noun: str | None | Unset = ...,
            capability_id: str | None | Unset = ...,
            capability_name: str | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.readonly = data.get("readonly", UNSET)
            self.destructive = data.get("destructive", UNSET)
            self.idempotent = data.get("idempotent", UNSET)
            self.open_world = data.get("open_world", UNSET)
            self.requires_secrets = data.get("requires_secrets", UNSET)
            self.long_running = data.get("long_running", UNSET)
            self.cpu_bound = data.get("cpu_bound", UNSET)
            self.supports_background = data.get("supports_background", UNSET)
            self.persist_output = data.get("persist_output", UNSET)
            value = data.get("side_effect_class", UNSET)
            self.side_effect_class = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_side_effect_class(value)
            )
            self.concurrency_class = data.get("concurrency_class", UNSET)
            self.narration_noun = data.get("narration_noun", UNSET)
            self.capability_id = data.get("capability_id", UNSET)
            self.capability_name = data.get("capability_name", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "side_effect_class") from None
        self._raw = data
        return self


decode_tool_hints = ToolHints.from_dict
