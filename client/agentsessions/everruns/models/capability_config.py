# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class CapabilityConfig(Model):
    """A capability that is switched on. It brings tools and instructions.

    Attributes:
        ref: The capability, such as `web_fetch`.
        config: Its settings. What they are depends on the capability.
    """

    ref: str
    config: Any | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.ref = data["ref"]
            self.config = data.get("config", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_capability_config = CapabilityConfig.from_dict
