# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class AllowedAction(Model):
    """A call that makes sense from here: on a resource what its state permits, on an error a way
    out of it.

    Attributes:
        rel: What the action does, such as `cancel`, `events`, `retry-later`, `unarchive` or
            `get-existing`.
        href: The address to call. On resources it is always there.
        method: The HTTP method to call it with. Errors leave it out when the same call is
            meant.
        operation_id: The service's own name of the operation. It is not the `operationId` of
            this document.
        hint: One sentence about when or how to do it.
        schema_ref: Which schema the request body has, if the action takes one.
    """

    rel: str
    href: str | None | Unset = UNSET
    method: str | None | Unset = UNSET
    operation_id: str | None | Unset = UNSET
    hint: str | None | Unset = UNSET
    schema_ref: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.rel = data["rel"]
            self.href = data.get("href", UNSET)
            self.method = data.get("method", UNSET)
            self.operation_id = data.get("operation_id", UNSET)
            self.hint = data.get("hint", UNSET)
            self.schema_ref = data.get("schema_ref", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_allowed_action = AllowedAction.from_dict
