# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, ClassVar, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class TunnelToken(Model):
    """The credential of the connector that opens a tunnel.

    Attributes:
        id: Identifies the current value of the token; another one comes with every rotation.
        type: Always `tunnel_token`.
        tunnel_token: The token itself. Anyone who has it can open the tunnel.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "tunnel_token",
        }
    )

    id: str
    type: Literal["tunnel_token"] = "tunnel_token"
    tunnel_token: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.tunnel_token = data["tunnel_token"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_tunnel_token = TunnelToken.from_dict
