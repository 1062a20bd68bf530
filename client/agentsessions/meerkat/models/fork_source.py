# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .mob_member_binding import MobMemberBinding, decode_mob_member_binding

if TYPE_CHECKING:
    from ._inputs import MobMemberBindingDict


@model
class ForkSource(Model):
    """What a session was forked from.

    Attributes:
        session_id: The session, as a UUID.
        member: The member of a group of agents.
    """

    session_id: str | None | Unset = UNSET
    member: MobMemberBinding | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            session_id: str | None | Unset = ...,
            member: MobMemberBinding | MobMemberBindingDict | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.session_id = data.get("session_id", UNSET)
            value = data.get("member", UNSET)
            self.member = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_mob_member_binding(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "member") from None
        self._raw = data
        return self


decode_fork_source = ForkSource.from_dict
