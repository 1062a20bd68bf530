# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ResourceConfig(Model):
    """What the caller may do with agents or harnesses.

    Attributes:
        policies: Whether the caller meets a policy, by its name.
    """

    policies: dict[str, bool]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.policies = data["policies"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_resource_config = ResourceConfig.from_dict
