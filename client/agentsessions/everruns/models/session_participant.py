# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Self

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

from .participant_kind import ParticipantKind, decode_participant_kind
from .participant_role import ParticipantRole, decode_participant_role


@model
class SessionParticipant(Model):
    """An agent or a user that takes part in a session.

    Attributes:
        id: Identifies the participation; begins with `part_`.
        session_id: The session; begins with `session_`.
        kind: Whether it is an agent or a user.
        role: Whether it answers by default.
        principal_id: Who takes part; begins with `principal_`.
        display_name: A name for people to read. Older servers have none.
        agent_id: The agent, for agents; begins with `agent_`.
        agent_version_id: The version of the agent that takes part; begins with `agentver_`.
        joined_at: When it joined.
        left_at: When it left; null or absent while it takes part.
    """

    id: str
    session_id: str
    kind: ParticipantKind
    role: ParticipantRole
    principal_id: str
    display_name: str | None | Unset = UNSET
    agent_id: str | None | Unset = UNSET
    agent_version_id: str | None | Unset = UNSET
    joined_at: datetime
    left_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "kind"
        try:
            self.id = data["id"]
            self.session_id = data["session_id"]
            self.kind = decode_participant_kind(data["kind"])
            at = "role"
            self.role = decode_participant_role(data["role"])
            self.principal_id = data["principal_id"]
            self.display_name = data.get("display_name", UNSET)
            self.agent_id = data.get("agent_id", UNSET)
            self.agent_version_id = data.get("agent_version_id", UNSET)
            at = "joined_at"
            self.joined_at = parse_timestamp(data["joined_at"])
            at = "left_at"
            value = data.get("left_at", UNSET)
            self.left_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_session_participant = SessionParticipant.from_dict
