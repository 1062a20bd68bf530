# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class RollbackAgentVersionRequest(Model):
    """How to go back to a version.

    Attributes:
        save_version: Whether to save the present state first.
        summary: Why.
    """

    save_version: bool | Unset = UNSET
    summary: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.save_version = data.get("save_version", UNSET)
            self.summary = data.get("summary", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_rollback_agent_version_request = RollbackAgentVersionRequest.from_dict
