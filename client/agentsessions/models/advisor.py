# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class Advisor(Model):
    """A model that the session's primary thread may consult in the middle of a turn. Its name on
    the roster is `anthropic.advisor`.

    Attributes:
        type: Always `advisor`.
        model: The model to consult. Not every model may advise every other; a pair that does
            not fit is refused with 400.
    """

    type: Literal["advisor"] = "advisor"
    model: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.model = data["model"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_advisor = Advisor.from_dict
