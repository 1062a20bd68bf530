# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class InjectionLocation(Model):
    """The parts of a request in which a placeholder is replaced by the secret.

    Attributes:
        header: Whether it is replaced in the values of headers.
        body: Whether it is replaced in the body.
    """

    header: bool
    body: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.header = data["header"]
            self.body = data["body"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_injection_location = InjectionLocation.from_dict
