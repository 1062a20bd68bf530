# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, ClassVar, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class WaitStep(Model):
    """Do nothing for a while.

    Attributes:
        type: Always `wait`.
        pin: What ends it early.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "pin",
        }
    )

    type: Literal["wait"] = "wait"
    pin: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.pin = data.get("pin", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_wait_step = WaitStep.from_dict
