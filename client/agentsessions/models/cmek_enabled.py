# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    Model,
    decode_list,
    decode_map,
    mismatch,
    model,
    new,
)

from .cmek_region_status import decode_cmek_region_status
from .retired_key import RetiredKey, decode_retired_key

if TYPE_CHECKING:
    from .cmek_region_status import CMEKRegionStatus


@model
class CMEKEnabled(Model):
    """Data is encrypted with keys of the customer, region by region.

    Attributes:
        type: Always `enabled`.
        external_key_ids: The key of each region; keys of the map are the codes of regions, such
            as `us`, `eu`, `sg` or `global`.
        status: How the key of each region is doing.
        retired_keys: The keys that were replaced and are still needed, in the order in which
            they stop being so.
    """

    type: Literal["enabled"] = "enabled"
    external_key_ids: dict[str, str]
    status: dict[str, CMEKRegionStatus]
    retired_keys: list[RetiredKey]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "status"
        try:
            self.type = data["type"]
            self.external_key_ids = data["external_key_ids"]
            self.status = decode_map(decode_cmek_region_status, data["status"])
            at = "retired_keys"
            self.retired_keys = decode_list(decode_retired_key, data["retired_keys"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_cmek_enabled = CMEKEnabled.from_dict
