# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .participant_kind import ParticipantKind, decode_participant_kind
from .participant_role import ParticipantRole, decode_participant_role

if TYPE_CHECKING:
    from ._inputs import ParticipantKindLiteral, ParticipantRoleLiteral


@model
class AddParticipantRequest(Model):
    """Who is to take part in the session.

    Attributes:
        kind: Whether it is an agent or a user.
        agent_id: The agent, for agents; begins with `agent_`.
        role: Its part in the session. Left out, the service decides.
    """

    kind: ParticipantKind | ParticipantKindLiteral
    agent_id: str | None | Unset = UNSET
    role: ParticipantRole | ParticipantRoleLiteral | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "kind"
        try:
            self.kind = decode_participant_kind(data["kind"])
            self.agent_id = data.get("agent_id", UNSET)
            at = "role"
            value = data.get("role", UNSET)
            self.role = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_participant_role(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_add_participant_request = AddParticipantRequest.from_dict
