# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.values.decoding import MISFITS, misfit
from agentsessions.core.values.model import Model, model, new
from agentsessions.core.values.unset import UNSET, Unset


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
        except MISFITS as error:
            raise misfit(error, cls, data, "") from None
        self._raw = data
        return self


decode_create_tunnel_request = CreateTunnelRequest.from_dict
