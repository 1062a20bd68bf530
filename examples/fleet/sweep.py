"""Finds sessions that wait though no message says so, because it was lost."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

from agentsessions import Client
from agentsessions.models import SessionStatusIdleEvent


async def waiting_sessions(client: Client, seconds: float) -> AsyncIterator[str]:
    """The ids of all sessions that have waited so long for an answer to a call."""
    before = datetime.now(UTC) - timedelta(seconds=seconds)
    async for session in client.aio.sessions.list(statuses=["idle"]):
        newest = await client.aio.sessions.events.list(
            session.id, types=["session.status_idle"], order="desc", limit=1
        )
        if any(_has_waited(event, before) for event in newest.data):
            yield session.id


def _has_waited(event: object, before: datetime) -> bool:
    return (
        isinstance(event, SessionStatusIdleEvent)
        and event.stop_reason.type == "requires_action"
        and event.processed_at < before
    )
