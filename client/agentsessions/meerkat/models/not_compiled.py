# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .not_compiled_details import NotCompiledDetails, decode_not_compiled_details


@model
class NotCompiled(Model):
    """A capability that the server was built without.

    Attributes:
        NotCompiled: Without what.
    """

    NotCompiled: NotCompiledDetails

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.NotCompiled = decode_not_compiled_details(data["NotCompiled"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "NotCompiled") from None
        self._raw = data
        return self


decode_not_compiled = NotCompiled.from_dict
