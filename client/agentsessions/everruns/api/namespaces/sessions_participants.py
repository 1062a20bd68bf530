# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The agents and users that take part in a session."""

from __future__ import annotations

from builtins import list as list_  # methods may be called so
from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import ParticipantKindLiteral, ParticipantRoleLiteral
    from ...models.participant_kind import ParticipantKind
    from ...models.participant_role import ParticipantRole
    from ...models.session_participant import SessionParticipant


class _SessionsParticipants:
    @operation
    def list(
        self, session_id: str, *, options: RequestOptions | None = None
    ) -> Call[list_[SessionParticipant], list_[SessionParticipant]]:
        """List participants.

        Lists who takes part in a session, and who did.

        Args:
            session_id: Identifies the session; begins with `session_`.
            options: What this call does differently from its client.
        """
        return api.sessions_participants_list.call(session_id, options=options)

    @operation
    def add(
        self,
        session_id: str,
        *,
        kind: ParticipantKind | ParticipantKindLiteral,
        agent_id: str | None | Unset = UNSET,
        role: ParticipantRole | ParticipantRoleLiteral | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[SessionParticipant, SessionParticipant]:
        """Add a participant.

        Adds an agent or a user to a session. Refused with 409 if they take part already.
        Not safe to repeat: a second call is refused with 409.

        Args:
            session_id: Identifies the session; begins with `session_`.
            kind: Whether it is an agent or a user.
            agent_id: The agent, for agents; begins with `agent_`.
            role: Its part in the session. Left out, the service decides.
            options: What this call does differently from its client.
        """
        return api.sessions_participants_add.call(
            session_id,
            body={
                "kind": kind,
                "agent_id": agent_id,
                "role": role,
            },
            options=options,
        )

    @operation
    def leave(
        self, session_id: str, participant_id: str, *, options: RequestOptions | None = None
    ) -> Call[SessionParticipant, SessionParticipant]:
        """Remove a participant.

        Ends somebody's part in a session. The host cannot leave; that is refused with 409.
        Not safe to repeat: a second call may be refused with 404 or 409, which then means
        that they have left.

        Args:
            session_id: Identifies the session; begins with `session_`.
            participant_id: Identifies the participant; begins with `part_`.
            options: What this call does differently from its client.
        """
        return api.sessions_participants_leave.call(session_id, participant_id, options=options)


class SessionsParticipants(_SessionsParticipants, SyncNamespace):
    """The agents and users that take part in a session."""


class AsyncSessionsParticipants(_SessionsParticipants, AsyncNamespace):
    """The agents and users that take part in a session."""
