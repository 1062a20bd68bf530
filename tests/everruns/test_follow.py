"""Following sessions over real sockets: nothing missed, nothing doubled, nothing out of order."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

from agentsessions import NotFoundError, StreamInterruptedError
from agentsessions.core.follow.reconnect import ReconnectPolicy
from agentsessions.everruns import Agent, Everruns
from agentsessions.testing import PauseRecorder
from tests.everruns.service import DELTA, SESSION, TURN, Log, event, log_of
from tests.support.replies import answer, in_turn
from tests.support.server import Server

MANNERS = ("close", "end", "disconnecting")


async def followed(client: Everruns | Agent, **options: Any) -> list[Any]:
    """What a follow gives to asyncio."""
    return [event async for event in client.aio.sessions.events.follow(SESSION, **options)]


def check(events: list[Any], log: Log, *, after: int = 0) -> None:
    """All that was stored came once and in order, and of the rest nothing came twice or late."""
    expected = [one["id"] for one in log.stored if one["sequence"] > after]
    ids = [one.id for one in events]
    assert [id for id in ids if id in expected] == expected
    assert ids == sorted(set(ids), key=[one["id"] for one in log.events].index)


@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("frames", range(len(TURN) + 2))
async def test_a_stream_cut_at_every_frame(
    server: Server, everruns: Everruns, agent: Agent, frames: int, manner: str
) -> None:
    for client in (everruns, agent):
        kinds = TURN if client is everruns else TURN[:-1]
        for asynchronous in (False, True):
            log = Log(log_of(kinds), ends=[(frames, manner)])
            server.handler = log
            if asynchronous:
                events = await followed(client)
            else:
                events = list(client.sessions.events.follow(SESSION))
            check(events, log)
            assert len(log.stored) == len([kind for kind in kinds if kind != DELTA])


def test_many_cuts_of_a_long_session(server: Server, everruns: Everruns) -> None:
    seed = random.randrange(1 << 32)
    chance = random.Random(seed)
    kinds = [*TURN] * 40
    ends = [(chance.randrange(1, 12), chance.choice(MANNERS)) for _ in range(50)]
    log = Log(log_of(kinds), ends=ends)
    server.handler = log
    done = 0

    def is_last(event: Any) -> bool:
        nonlocal done
        done += event.type == "session.idled"
        return bool(done == 40)

    events = list(everruns.sessions.events.follow(SESSION, until=is_last))
    check(events, log)
    assert len(log.stored) == 240, seed


def test_an_ephemeral_event_is_never_a_cursor(server: Server, everruns: Everruns) -> None:
    frames = 1 + TURN.index(DELTA) + 1
    log = Log(log_of(TURN), ends=[(frames, "close")])
    server.handler = log
    follow = everruns.sessions.events.follow(SESSION)
    while next(follow).type != DELTA:
        pass
    assert follow.last_event_id == "event_3"
    list(follow)
    assert log.opened == [{"after_sequence": "0"}, {"after_sequence": "3"}]
    assert follow.last_event_id == f"event_{len(TURN)}"


def test_disconnecting_is_no_failure(
    server: Server, everruns: Everruns, recorder: PauseRecorder
) -> None:
    log = Log(log_of(TURN), ends=[(2, "disconnecting")] * 5, retry_ms=250)
    server.handler = log
    none = ReconnectPolicy(attempts=0)
    check(list(everruns.sessions.events.follow(SESSION, reconnect=none)), log)
    assert recorder.pauses == [0.25] * 5


def test_a_service_that_only_says_goodbye_is_not_flooded(
    server: Server, everruns: Everruns, recorder: PauseRecorder
) -> None:
    log = Log(log_of(TURN), ends=[(1, "disconnecting")] * 3, retry_ms=0)
    server.handler = log
    check(list(everruns.sessions.events.follow(SESSION)), log)
    assert recorder.pauses == [0.1] * 3


@pytest.mark.parametrize(("after", "query"), [("event_6", "since_id"), (4, "after_sequence")])
async def test_going_on_after_an_event(
    server: Server, everruns: Everruns, agent: Agent, after: str | int, query: str
) -> None:
    for client in (everruns, agent):
        server.handler = log = Log(log_of(TURN * 2), past=len(TURN), ends=[(1, "close")])
        check(await followed(client, after=after), log, after=4)
        server.handler = log = Log(log_of(TURN * 2), past=len(TURN), ends=[(2, "close")])
        follow = client.sessions.events.follow(SESSION, after=after)
        assert follow.last_event_id == (after if isinstance(after, str) else None)
        check(list(follow), log, after=4)
        assert [*log.opened[0]] == [query]
        assert all([*one] == ["after_sequence"] for one in log.opened[1:])
    assert len(log.opened) == 1  # the channel's turn was over


def test_an_end_in_the_history_is_not_the_end(server: Server, everruns: Everruns) -> None:
    log = Log(log_of(TURN * 3), past=2 * len(TURN) + 3)
    server.handler = log
    events = list(everruns.sessions.events.follow(SESSION))
    check(events, log)
    assert events[-1].sequence == 18
    assert log.listed[0] == {"after_sequence": "6"}


def test_what_a_list_has_shown_makes_deltas_stale(server: Server, everruns: Everruns) -> None:
    """The list is ahead of the stream: deltas that the stream brings later come too late."""
    log = Log(log_of(TURN * 2), past=len(TURN))
    server.handler = log
    follow = everruns.sessions.events.follow(SESSION)
    events = [next(follow) for _ in range(6)]  # up to the first end
    check(events + list(follow), log)


@pytest.mark.parametrize("kind", ["turn.completed", "turn.failed", "turn.cancelled"])
def test_a_channel_tells_the_end_by_the_turn(server: Server, agent: Agent, kind: str) -> None:
    log = Log(log_of(["input.message", "turn.started", kind]))
    server.handler = log
    check(list(agent.sessions.events.follow(SESSION)), log)


REQUESTS: dict[str, Any] = {
    "tools": {"tool_calls": [{"id": "toolu_1", "name": "look_up", "arguments": {}}]},
    "questions": {"pending_questions": [{"tool_call_id": "toolu_1", "questions": []}]},
    "approvals": {
        "pending_approvals": [
            {"tool_call_id": "toolu_1", "answerable": True, "expires_at": "2026-10-21T09:30:00Z"}
        ]
    },
}


@pytest.mark.parametrize("data", REQUESTS.values(), ids=REQUESTS)
def test_a_request_to_this_client_ends_it(server: Server, agent: Agent, data: Any) -> None:
    events = log_of(["input.message", "turn.started"])
    server.handler = log = Log([*events, event("tool.call_requested", 3, 3, data)])
    check(list(agent.sessions.events.follow(SESSION)), log)


def test_a_request_that_was_answered_does_not(
    server: Server, everruns: Everruns, agent: Agent
) -> None:
    for client, progress, end in (
        (everruns, "tool.completed", "session.idled"),
        (agent, "output.message.completed", "turn.completed"),
    ):
        kinds = ["turn.started", "tool.call_requested", progress, end]
        server.handler = log = Log(log_of(kinds), past=3)
        check(list(client.sessions.events.follow(SESSION)), log)
        assert len(log.stored) == 4


async def test_refusals_and_giving_up(server: Server, everruns: Everruns) -> None:
    missing = answer({"title": "No.", "status": 404, "code": "session_not_found"}, 404)
    server.handler = missing
    with pytest.raises(NotFoundError) as refused:
        list(everruns.sessions.events.follow(SESSION))
    assert refused.value.error_type == "session_not_found"
    with pytest.raises(NotFoundError):
        await followed(everruns)

    server.handler = in_turn(Log(log_of(TURN[:3]), ends=[(9, "end")]), answer({}, 503))
    with pytest.raises(StreamInterruptedError) as given_up:
        list(everruns.sessions.events.follow(SESSION, reconnect=ReconnectPolicy(attempts=3)))
    assert given_up.value.last_event_id == "event_3"


async def test_waits_that_are_cancelled_lose_nothing(server: Server, everruns: Everruns) -> None:
    """The first waits for an event are cut short after more and more steps of the event loop."""
    server.handler = log = Log(log_of(TURN * 3), past=len(TURN))
    follow = everruns.aio.sessions.events.follow(SESSION, until=lambda event: event.sequence == 18)
    events: list[Any] = []
    for patience in range(400):
        wait = asyncio.ensure_future(anext(follow, None))
        for _ in range(patience):
            if not wait.done():
                await asyncio.sleep(0)
        wait.cancel()
        try:
            event = await wait
        except asyncio.CancelledError:
            continue
        if event is None:
            break
        events.append(event)
    else:
        events += [event async for event in follow]
    check(events, log)
    assert events[-1].sequence == 18
