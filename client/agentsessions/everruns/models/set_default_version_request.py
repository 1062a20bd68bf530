# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SetDefaultVersionRequest(Model):
    """Which version new sessions are to keep to.

    Attributes:
        version_id: The version; begins with `agentver_`.
    """

    version_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.version_id = data["version_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_set_default_version_request = SetDefaultVersionRequest.from_dict
