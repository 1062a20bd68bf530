# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class RetryStatusTerminal(Model):
    """The session cannot go on; it is about to be `terminated`.

    Attributes:
        type: Always `terminal`.
    """

    type: Literal["terminal"] = "terminal"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_retry_status_terminal = RetryStatusTerminal.from_dict
