# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .agent_error_class import AgentErrorClass, decode_agent_error_class
from .error_reason import decode_error_reason

if TYPE_CHECKING:
    from .error_reason import ErrorReason


@model
class AgentErrorReport(Model):
    """Why a run has failed.

    Attributes:
        class_: What failed.
        message: Why, for people to read.
        reason: Why, for programs.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "class_": "class",
    }

    class_: AgentErrorClass
    message: str
    reason: ErrorReason | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "class"
        try:
            self.class_ = decode_agent_error_class(data["class"])
            self.message = data["message"]
            at = "reason"
            value = data.get("reason", UNSET)
            self.reason = (
                value if value is UNSET else None if value is None else decode_error_reason(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_agent_error_report = AgentErrorReport.from_dict
