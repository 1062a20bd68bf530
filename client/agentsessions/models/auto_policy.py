# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class AutoPolicy(Model):
    """The service judges each call by the tool, its input and the session so far. It lets safe
    calls run and denies high-risk ones. Where it cannot judge, the call asks the client, or is
    denied, for instance when the organization's credit is used up.

    Attributes:
        type: Always `auto`.
    """

    type: Literal["auto"] = "auto"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_auto_policy = AutoPolicy.from_dict
