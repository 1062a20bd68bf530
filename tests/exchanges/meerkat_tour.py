"""Every operation of a running server, through the client. What was created is archived."""

from __future__ import annotations

import time
import uuid
from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress

from agentsessions import EventStream, NotFoundError, RequestOptions
from agentsessions.meerkat import Meerkat, RequestCancelledError, SessionCreatedError
from agentsessions.meerkat.models import EventEnvelope, HttpMCPServer
from tests.exchanges.checking import Step

UNKNOWN = "019a8f2e-4c11-7e02-9d5b-3f60a1c27b94"
"""An id that no server has given to anything."""

_PROMPT = "Answer with the single word ok."
_LONG_PROMPT = "Count from one to two hundred, in words, one number a line."

_SILENCE = 120.0
"""Seconds without an event of a running turn after which it counts as lost."""

_BEGINNING = 2.0
"""Seconds until what is queued has become a turn. A server cannot archive a session before."""


@contextmanager
def new_session(client: Meerkat) -> Generator[str]:
    """A session for as long as it is needed, also if its first turn fails."""
    session_id = _create(client)
    try:
        yield session_id
    finally:
        with suppress(NotFoundError):  # which it is, if the tour has come to its end
            client.sessions.archive(session_id)


def _create(client: Meerkat) -> str:
    try:
        return client.sessions.create(prompt=_PROMPT, labels={"agentsessions": "check"}).session_id
    except SessionCreatedError as error:
        if error.session_id is None:
            raise
        return error.session_id


def server_steps(client: Meerkat) -> Iterator[Step]:
    """What a server says of itself."""
    yield "health", client.service.health
    yield "capabilities", client.service.capabilities
    yield "models", client.models.list
    yield "skills", client.skills.list
    yield "an unknown session", lambda: client.sessions.retrieve(UNKNOWN)
    yield "no id", lambda: client.sessions.retrieve("nope")
    yield "an unknown request", lambda: client.requests.cancel(f"request-{uuid.uuid4()}")


def session_steps(client: Meerkat, session_id: str) -> Iterator[Step]:
    """What can be done with a session, from its first turn to the archive."""
    sessions = client.sessions
    reference = sessions.retrieve(session_id).session_ref
    yield "a session by its reference", lambda: sessions.retrieve(reference)
    yield "a page of sessions", lambda: sessions.list(limit=2)
    yield "a page past the end", lambda: sessions.list(limit=1, offset=1_000_000)
    yield "by label", lambda: sessions.list(label="agentsessions=check")
    yield "the status", lambda: sessions.status(session_id)
    yield "a page of the history", lambda: sessions.history(session_id, offset=1, limit=1)
    yield "a turn, listened to", lambda: listen_to_turn(client, session_id)
    yield "a turn that is interrupted", lambda: interrupt_turn(client, session_id)
    yield "an idle session, interrupted", lambda: sessions.interrupt(session_id)
    yield (
        "a run that is not going on",
        lambda: sessions.runs.stop(session_id, UNKNOWN, reason="A check."),
    )
    yield from _instruction_steps(client, session_id)
    yield from _outside_steps(client, session_id)
    time.sleep(_BEGINNING)
    yield "archive", lambda: sessions.archive(session_id)
    yield "archive again", lambda: sessions.archive(session_id)
    yield "a message to the archive", lambda: sessions.messages.create(session_id, prompt=_PROMPT)


def _instruction_steps(client: Meerkat, session_id: str) -> Iterator[Step]:
    context, prompts = client.sessions.system_context, client.sessions.system_prompt
    for word in ("new", "the same again"):
        yield (
            f"context, {word}",
            lambda: context.append(
                session_id, content={"type": "text", "text": "A check."}, idempotency_key="check"
            ),
        )
    yield (
        "a prompt without a target",
        lambda: prompts.update(session_id, key="tone", content="Be brief."),
    )
    yield (
        "a prompt",
        lambda: prompts.update(session_id, key="tone", content="Be brief.", target_message_index=0),
    )
    yield (
        "a prompt with a stale version",
        lambda: prompts.update(session_id, key="tone", content="Be kind.", expected_version=7),
    )


def _outside_steps(client: Meerkat, session_id: str) -> Iterator[Step]:
    sessions, mcp = client.sessions, client.sessions.mcp
    yield (
        "an external event",
        lambda: sessions.external_events.send(
            session_id, event_type="check", payload={"order": 4711}
        ),
    )
    yield (
        "a peer's response",
        lambda: sessions.peer_responses.send(
            session_id,
            peer_id=UNKNOWN,
            request_id=UNKNOWN,
            status="completed",
            result={"refund": 42},
        ),
    )
    server = HttpMCPServer(name="check", url="http://127.0.0.1:9/mcp")
    yield "an MCP server", lambda: mcp.add(session_id, server_config=server)
    yield "MCP servers anew", lambda: mcp.reload(session_id)
    yield (
        "an MCP server less",
        lambda: mcp.remove(session_id, server_name="check"),
    )


def listen_to_turn(client: Meerkat, session_id: str) -> list[str]:
    """Run a turn and hear all of it. Gives the types of its events."""
    heard: list[str] = []
    with ThreadPoolExecutor() as pool, _listening(client, session_id) as stream:
        turn = pool.submit(client.sessions.messages.create, session_id, prompt=_PROMPT)
        for event in stream:
            heard.append(event.payload.type)
            if heard[-1] in ("run_completed", "run_failed"):
                break
        turn.result()
    return heard


def _listening(client: Meerkat, session_id: str) -> EventStream[EventEnvelope]:
    return client.sessions.events.stream(session_id, options=RequestOptions(timeout=_SILENCE))


def interrupt_turn(client: Meerkat, session_id: str) -> None:
    """Interrupt a turn once its model has begun to speak; a quick one may be over by then."""
    with ThreadPoolExecutor() as pool, _listening(client, session_id) as stream:
        turn = pool.submit(client.sessions.messages.create, session_id, prompt=_LONG_PROMPT)
        for event in stream:
            if event.payload.type in ("text_delta", "run_completed", "run_failed"):
                break
        client.sessions.interrupt(session_id)
        with suppress(RequestCancelledError):
            turn.result()
