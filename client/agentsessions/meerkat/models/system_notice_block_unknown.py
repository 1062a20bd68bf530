# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class SystemNoticeBlockUnknown(Model):
    """A part of a notice that the server did not know itself.

    Attributes:
        type: Always `unknown`.
        summary: What it says, in short.
        payload: What it says, as any JSON.
    """

    type: Literal["unknown"] = "unknown"
    summary: str | None | Unset = UNSET
    payload: Any | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.summary = data.get("summary", UNSET)
            self.payload = data.get("payload", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_system_notice_block_unknown = SystemNoticeBlockUnknown.from_dict
