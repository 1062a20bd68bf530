# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)


@model
class Tunnel(Model):
    """A way into a private network, opened from within by a connector, over which sessions reach
    the MCP servers there.

    Attributes:
        id: Identifies the tunnel; begins with `tnl_`.
        type: Always `tunnel`.
        display_name: A name for people to read; null when it has none. 1 to 255 characters.
        domain: The domain of the tunnel, given out by the service and never given to another
            one. An MCP server whose URL has a host below this domain is reached through the tunnel.
        created_at: When the tunnel was created.
        archived_at: When the tunnel was archived; null or absent while it is not.
    """

    id: str
    type: Literal["tunnel"] = "tunnel"
    display_name: str | None | Unset = UNSET
    domain: str
    created_at: datetime
    archived_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "created_at"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.display_name = data.get("display_name", UNSET)
            self.domain = data["domain"]
            self.created_at = parse_timestamp(data["created_at"])
            at = "archived_at"
            value = data.get("archived_at", UNSET)
            self.archived_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_tunnel = Tunnel.from_dict
