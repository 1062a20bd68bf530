# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .older_error import OlderError, decode_older_error


@model
class OlderProblem(Model):
    """What went wrong, as older servers put it.

    Attributes:
        error: The error.
    """

    error: str | OlderError

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            value = data["error"]
            self.error = decode_older_error(value) if value.__class__ is dict else value
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "error") from None
        self._raw = data
        return self


decode_older_problem = OlderProblem.from_dict
