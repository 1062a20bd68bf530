# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SelfHostedConfig(Model):
    """Sandboxes on the caller's own machines. Sessions queue as work items until a worker takes
    them, and clients answer the built-in tools. There is nothing else to set.

    Attributes:
        type: Always `self_hosted`.
    """

    type: Literal["self_hosted"] = "self_hosted"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_self_hosted_config = SelfHostedConfig.from_dict
