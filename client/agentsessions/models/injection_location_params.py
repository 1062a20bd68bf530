# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class InjectionLocationParams(Model):
    """The parts of a request in which a placeholder is replaced by the secret. What is left out is
    off in a new credential and stays as it is in an update. At least one part has to be on in
    the end; anything else is refused with 400.

    Attributes:
        header: Whether it is replaced in the values of headers.
        body: Whether it is replaced in the body.
    """

    header: bool | Unset = UNSET
    body: bool | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.header = data.get("header", UNSET)
            self.body = data.get("body", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_injection_location_params = InjectionLocationParams.from_dict
