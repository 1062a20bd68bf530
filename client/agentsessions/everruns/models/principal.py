# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .principal_kind import PrincipalKind, decode_principal_kind


@model
class Principal(Model):
    """Somebody who owns things or acts in the organization.

    Attributes:
        id: Identifies the principal; begins with `principal_`.
        kind: What sort of principal it is.
        subject_id: The user or identity behind it, as a bare UUID with dashes.
        metadata: What the service has noted of it.
    """

    id: str
    kind: PrincipalKind
    subject_id: str | None | Unset = UNSET
    metadata: Any | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.kind = decode_principal_kind(data["kind"])
            self.subject_id = data.get("subject_id", UNSET)
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "kind") from None
        self._raw = data
        return self


decode_principal = Principal.from_dict
