"""The operations on sessions of a running Everruns, through the client.

A session cannot be archived everywhere: what was created stays where the server cannot delete it.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress

from agentsessions import APIStatusError, RequestOptions
from agentsessions.everruns import Everruns
from tests.exchanges.checking import Step

UNKNOWN = "session_019a8f2e4c117e029d5b3f60a1c27b94"
"""An id that no server has given to anything."""

_SILENCE = 120.0
"""Seconds without an event of a running turn after which it counts as lost."""


@contextmanager
def new_session(client: Everruns) -> Generator[str]:
    """A session for as long as it is needed."""
    session_id = client.sessions.create(title="A check.").id
    try:
        yield session_id
    finally:
        with suppress(APIStatusError):
            client.sessions.delete(session_id)


def server_steps(client: Everruns) -> Iterator[Step]:
    """What can be asked without a session."""
    yield "sessions", lambda: client.sessions.list(limit=2)
    yield "agents", lambda: client.agents.list(limit=2)
    yield "harnesses", client.harnesses.list
    yield "an unknown session", lambda: client.sessions.retrieve(UNKNOWN)


def session_steps(client: Everruns, session_id: str) -> Iterator[Step]:
    """What can be done with a session."""
    sessions = client.sessions
    yield "a session", lambda: sessions.retrieve(session_id)
    yield "nothing to cancel", lambda: sessions.cancel(session_id)
    yield "a turn, listened to", lambda: listen_to_turn(client, session_id)
    yield "the last events", lambda: sessions.events.list(session_id, limit=2)
    yield "events of a type", lambda: sessions.events.list(session_id, types=["input.message"])
    yield "what there is of events", lambda: sessions.events.summary(session_id)
    yield "messages", lambda: sessions.messages.list(session_id)
    yield "tasks", lambda: sessions.tasks.list(session_id)
    yield (
        "results that nobody wants",
        lambda: sessions.tool_results.submit(
            session_id, tool_results=[{"tool_call_id": "call_1", "result": "Yes."}]
        ),
    )
    yield (
        "decisions that nobody wants",
        lambda: sessions.tool_approvals.submit(
            session_id, decisions=[{"tool_call_id": "call_1", "decision": "reject"}]
        ),
    )
    yield (
        "answers that nobody wants",
        lambda: sessions.question_answers.submit(session_id, tool_call_id="call_1", answers=[]),
    )
    yield "a new title", lambda: sessions.update(session_id, title="Checked.")
    yield "delete", lambda: sessions.delete(session_id)


def listen_to_turn(client: Everruns, session_id: str) -> list[str]:
    """Run a turn and hear all of it, or up to where it waits. Gives the types of its events."""
    options = RequestOptions(timeout=_SILENCE)
    with client.sessions.events.stream(session_id, options=options) as stream:
        client.sessions.messages.create(
            session_id,
            message={"role": "user", "content": [{"type": "text", "text": "Say the word ok."}]},
        )
        heard: list[str] = []
        for event in stream:
            heard.append(event.type)
            if event.type in ("session.idled", "tool.call_requested"):
                break
    return heard
