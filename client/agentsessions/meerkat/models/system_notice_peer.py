# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class SystemNoticePeer(Model):
    """A peer.

    Attributes:
        id: The peer, as a UUID.
        display_name: Its name for people to read.
    """

    id: str
    display_name: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.display_name = data.get("display_name", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_system_notice_peer = SystemNoticePeer.from_dict
