# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class UserActor(Model):
    """A person, for example in the Console.

    Attributes:
        type: Always `user_actor`.
        user_id: The person; begins with `user_`.
    """

    type: Literal["user_actor"] = "user_actor"
    user_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.user_id = data["user_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_user_actor = UserActor.from_dict
