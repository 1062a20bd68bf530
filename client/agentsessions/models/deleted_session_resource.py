# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeletedSessionResource(Model):
    """Confirms that a resource is no longer part of its session.

    Attributes:
        id: The resource that was removed; begins with `sesrsc_`.
        type: Always `session_resource_deleted`.
    """

    id: str
    type: Literal["session_resource_deleted"] = "session_resource_deleted"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_deleted_session_resource = DeletedSessionResource.from_dict
