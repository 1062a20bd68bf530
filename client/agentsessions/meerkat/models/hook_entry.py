# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .hook_capability import HookCapability, decode_hook_capability
from .hook_execution_mode import HookExecutionMode, decode_hook_execution_mode
from .hook_point import HookPoint, decode_hook_point
from .hook_runtime import decode_hook_runtime

if TYPE_CHECKING:
    from ._inputs import (
        HookCapabilityLiteral,
        HookExecutionModeLiteral,
        HookPointLiteral,
        HookRuntimeDict,
    )
    from .hook_runtime import HookRuntime


@model
class HookEntry(Model):
    """A hook: something that is called at a certain point of a run.

    Attributes:
        id: The id. Default: `hook`.
        point: Where in a run the hook stands. Default: `turn_boundary`.
        capability: Whether it may stop what is going on. Default: `observe`.
        mode: Whether the run waits for it. Default: `foreground`.
        enabled: Whether it is switched on. Default: True.
        priority: Its place among the hooks of one point; lower ones are called first. Default:
            `100`.
        timeout_ms: How long it may take, in milliseconds; null takes the server's limit. At
            least 0.
        runtime: What is called.
    """

    id: str | Unset = UNSET
    point: HookPoint | HookPointLiteral | Unset = UNSET
    capability: HookCapability | HookCapabilityLiteral | Unset = UNSET
    mode: HookExecutionMode | HookExecutionModeLiteral | Unset = UNSET
    enabled: bool | Unset = UNSET
    priority: int | Unset = UNSET
    timeout_ms: int | None | Unset = UNSET
    runtime: HookRuntime | HookRuntimeDict | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "point"
        try:
            self.id = data.get("id", UNSET)
            value = data.get("point", UNSET)
            self.point = value if value is UNSET else decode_hook_point(value)
            at = "capability"
            value = data.get("capability", UNSET)
            self.capability = value if value is UNSET else decode_hook_capability(value)
            at = "mode"
            value = data.get("mode", UNSET)
            self.mode = value if value is UNSET else decode_hook_execution_mode(value)
            self.enabled = data.get("enabled", UNSET)
            self.priority = data.get("priority", UNSET)
            self.timeout_ms = data.get("timeout_ms", UNSET)
            at = "runtime"
            value = data.get("runtime", UNSET)
            self.runtime = value if value is UNSET else decode_hook_runtime(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_hook_entry = HookEntry.from_dict
