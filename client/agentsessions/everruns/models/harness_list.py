# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .harness import Harness, decode_harness


@model
class HarnessList(Model):
    """All harnesses of the organization.

    Attributes:
        data: The harnesses.
    """

    data: list[Harness]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.data = decode_list(decode_harness, data["data"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "data") from None
        self._raw = data
        return self


decode_harness_list = HarnessList.from_dict
