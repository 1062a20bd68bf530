# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .version_change_kind import VersionChangeKind, decode_version_change_kind

if TYPE_CHECKING:
    from ._inputs import VersionChangeKindLiteral


@model
class CreateAgentVersionRequest(Model):
    """How to save the present state of an agent.

    Attributes:
        change_kind: How large the change is, which says how the version is counted up. Left
            out, the service decides.
        summary: What has changed.
    """

    change_kind: VersionChangeKind | VersionChangeKindLiteral | None | Unset = UNSET
    summary: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            value = data.get("change_kind", UNSET)
            self.change_kind = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_version_change_kind(value)
            )
            self.summary = data.get("summary", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "change_kind") from None
        self._raw = data
        return self


decode_create_agent_version_request = CreateAgentVersionRequest.from_dict
