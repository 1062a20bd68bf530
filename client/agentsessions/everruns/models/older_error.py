# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class OlderError(Model):
    """An error with its code.

    Attributes:
        code: What programs can act on.
        message: What went wrong, for people to read.
    """

    code: str
    message: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.code = data["code"]
            self.message = data["message"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_older_error = OlderError.from_dict
