# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class CMEKEnabledParams(Model):
    """The keys of the customer to encrypt with.

    Attributes:
        type: Always `enabled`.
        external_key_ids: The key of each region, such as `eu`, merged by region: null takes the
            region's key away. One region at least has to have a key afterwards.
    """

    type: Literal["enabled"] = "enabled"
    external_key_ids: Mapping[str, str | None] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.external_key_ids = data.get("external_key_ids", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_cmek_enabled_params = CMEKEnabledParams.from_dict
