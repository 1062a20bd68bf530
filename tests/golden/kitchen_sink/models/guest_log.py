# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .guest_log_entry import GuestLogEntry, decode_guest_log_entry


@model
class GuestLog(Model):
    """What guests did.

    Attributes:
        entries: The entries.
    """

    entries: list[GuestLogEntry]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.entries = decode_list(decode_guest_log_entry, data["entries"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "entries") from None
        self._raw = data
        return self


decode_guest_log = GuestLog.from_dict
