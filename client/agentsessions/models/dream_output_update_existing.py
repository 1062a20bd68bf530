# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DreamOutputUpdateExisting(Model):
    """The result goes into the memory store that is read.

    Attributes:
        type: Always `update_existing`.
        memory_store_id: The store; it has to be the one among the inputs. Begins with
            `memstore_`.
    """

    type: Literal["update_existing"] = "update_existing"
    memory_store_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.memory_store_id = data["memory_store_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_dream_output_update_existing = DreamOutputUpdateExisting.from_dict
