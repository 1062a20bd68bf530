# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class EnrollEndUserAction(Model):
    """The person behind the profile enrolls in a program.

    Attributes:
        type: Always `enroll_end_user`.
    """

    type: Literal["enroll_end_user"] = "enroll_end_user"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_enroll_end_user_action = EnrollEndUserAction.from_dict
