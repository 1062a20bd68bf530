# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .retired_key import RetiredKey, decode_retired_key


@model
class CMEKDisabled(Model):
    """Data is encrypted with keys of the service.

    Attributes:
        type: Always `disabled`.
        retired_keys: The keys that are still needed, in the order in which they stop being so.
    """

    type: Literal["disabled"] = "disabled"
    retired_keys: list[RetiredKey]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.retired_keys = decode_list(decode_retired_key, data["retired_keys"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "retired_keys") from None
        self._raw = data
        return self


decode_cmek_disabled = CMEKDisabled.from_dict
