# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .user_ids import UserIDs, decode_user_ids

if TYPE_CHECKING:
    from ._inputs import UserIDsDict


@model
class MCPOAuth(Model):
    """A name with an acronym and a word that has capitals inside.

    Attributes:
        users: Who may read it.
    """

    users: UserIDs

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            users: UserIDs | UserIDsDict,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.users = decode_user_ids(data["users"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "users") from None
        self._raw = data
        return self


decode_mcp_oauth = MCPOAuth.from_dict
