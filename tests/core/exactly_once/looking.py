"""A call that was lost, and a list in which it is looked for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from agentsessions import Headers
from agentsessions.api import sessions_events_send
from agentsessions.core.exactly_once.compare import StoredItem, Verdict, beginning, compare
from agentsessions.core.exactly_once.outcome import Outcome
from agentsessions.core.exactly_once.pending_sends import PendingSend, PendingSends
from agentsessions.core.request.request import render
from agentsessions.managed_agents.sent_events import SentEvents
from agentsessions.managed_agents.service import MANAGED_AGENTS
from agentsessions.runtime.settings import request_settings
from tests.managed_agents.service import Event, message

NOW = datetime(2026, 10, 21, 9, 30, tzinfo=UTC)
SESSION_ID = "sesn_1"
HELLO = message("Hello")
SETTINGS = request_settings(MANAGED_AGENTS, {"api_key": "secret-key"}, {})


def plan_for(*events: Any, place: str = SESSION_ID) -> SentEvents:
    call = sessions_events_send.call(place, body={"events": list(events)})
    return SentEvents(call, render(call, SETTINGS))


def item(id: str, event: Event, seconds_ago: float | None = 0.0) -> StoredItem:
    at = None if seconds_ago is None else NOW - timedelta(seconds=seconds_ago)
    return StoredItem(id, at, {**event, "id": id})


def look(
    plan: SentEvents,
    *stored: StoredItem,
    pending: PendingSends | None = None,
    send: PendingSend | None = None,
    elapsed: float = 1.0,
    date: datetime | None = NOW,
) -> tuple[Verdict, list[str]]:
    pending = pending or PendingSends()
    send = send or lost(pending, plan)
    headers = Headers({"date": format_datetime(date, usegmt=True)} if date else {})
    began = beginning(stored, headers, elapsed)
    with pending.settled() as claims:
        finding = compare(plan, send, stored, began, claims)
    return finding.verdict, [found.id for found in finding.items]


def lost(
    pending: PendingSends, plan: SentEvents, outcome: Outcome = Outcome.SETTLED
) -> PendingSend:
    send = begun(pending, plan)
    send.lose(may_arrive=outcome is Outcome.PENDING)
    return send


def begun(pending: PendingSends, plan: SentEvents) -> PendingSend:
    """A call that has been noted and is underway."""
    send = PendingSend(plan)
    pending.begin(send)
    return send
