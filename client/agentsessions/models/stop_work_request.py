# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class StopWorkRequest(Model):
    """How to stop a work item.

    Attributes:
        force: Whether to stop it at once rather than wait for its worker; not when left out.
    """

    force: bool | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.force = data.get("force", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_stop_work_request = StopWorkRequest.from_dict
