# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SelfReference(Model):
    """The very agent that is being configured. The service turns it into a reference with id and
    version.

    Attributes:
        type: Always `self`.
    """

    type: Literal["self"] = "self"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_self_reference = SelfReference.from_dict
