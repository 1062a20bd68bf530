# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .deferred_catalog_delta import DeferredCatalogDelta, decode_deferred_catalog_delta
from .tool_config_change_domain import ToolConfigChangeDomain, decode_tool_config_change_domain
from .tool_config_change_operation import (
    ToolConfigChangeOperation,
    decode_tool_config_change_operation,
)
from .tool_config_change_status import decode_tool_config_change_status

if TYPE_CHECKING:
    from ._inputs import (
        DeferredCatalogDeltaDict,
        ToolConfigChangeDomainLiteral,
        ToolConfigChangeOperationLiteral,
        ToolConfigChangeStatusDict,
    )
    from .tool_config_change_status import ToolConfigChangeStatus


@model
class ToolConfigChange(Model):
    """A change of the tools.

    Attributes:
        operation: What was done.
        target: To what: a server or a set of tools.
        status_info: What came of it.
        domain: What kind of tools.
        applied_at_turn: The turn from which it counts. At least 0.
        deferred_catalog_delta: Which of the tools that are shown only on request have changed.
        settled: Whether nothing more will come of it.
        persisted: Whether it outlasts the session.
    """

    operation: ToolConfigChangeOperation
    target: str
    status_info: ToolConfigChangeStatus
    domain: ToolConfigChangeDomain | None | Unset = UNSET
    applied_at_turn: int | None | Unset = UNSET
    deferred_catalog_delta: DeferredCatalogDelta | None | Unset = UNSET
    settled: bool | Unset = UNSET
    persisted: bool | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            operation: ToolConfigChangeOperation | ToolConfigChangeOperationLiteral,
            target: str,
            status_info: ToolConfigChangeStatus | ToolConfigChangeStatusDict,
            domain: ToolConfigChangeDomain | ToolConfigChangeDomainLiteral | None | Unset = ...,
            applied_at_turn: int | None | Unset = ...,
            deferred_catalog_delta: DeferredCatalogDelta
            | DeferredCatalogDeltaDict
            | None
            | Unset = ...,
            settled: bool | Unset = ...,
            persisted: bool | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "operation"
        try:
            self.operation = decode_tool_config_change_operation(data["operation"])
            self.target = data["target"]
            at = "status_info"
            self.status_info = decode_tool_config_change_status(data["status_info"])
            at = "domain"
            value = data.get("domain", UNSET)
            self.domain = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_tool_config_change_domain(value)
            )
            self.applied_at_turn = data.get("applied_at_turn", UNSET)
            at = "deferred_catalog_delta"
            value = data.get("deferred_catalog_delta", UNSET)
            self.deferred_catalog_delta = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_deferred_catalog_delta(value)
            )
            self.settled = data.get("settled", UNSET)
            self.persisted = data.get("persisted", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_tool_config_change = ToolConfigChange.from_dict
