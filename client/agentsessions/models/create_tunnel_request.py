# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class CreateTunnelRequest(Model):
    """What to call a new tunnel.

    Attributes:
        display_name: A name for people to read. Left out or null, the tunnel has none. 1 to 255
            characters.
    """

    display_name: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.display_name = data.get("display_name", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_create_tunnel_request = CreateTunnelRequest.from_dict
