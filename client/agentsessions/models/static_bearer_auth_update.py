# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, ClassVar, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class StaticBearerAuthUpdate(Model):
    """A new bearer token. The MCP server stays the same.

    Attributes:
        type: Always `static_bearer`.
        token: The new token; never sent back.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "token",
        }
    )

    type: Literal["static_bearer"] = "static_bearer"
    token: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.token = data.get("token", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_static_bearer_auth_update = StaticBearerAuthUpdate.from_dict
