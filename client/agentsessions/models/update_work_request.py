# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class UpdateWorkRequest(Model):
    """The changes to make to a work item.

    Attributes:
        metadata: Keys to set; a null value removes its key, and keys left out stay.
    """

    metadata: Mapping[str, str | None]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.metadata = data["metadata"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_update_work_request = UpdateWorkRequest.from_dict
