"""The steps of a follow, without sockets: any order of things gives each event once, in order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, strategies as st

from agentsessions import APIConnectionError, APIError, BadRequestError, Headers, Response
from agentsessions.api import sessions_events_stream, sessions_threads_events_stream
from agentsessions.core.follow.procedure import FollowProcedure
from agentsessions.core.follow.reconnect import ReconnectPolicy
from agentsessions.core.request.operation import Call
from agentsessions.core.response.open import RawResponse
from agentsessions.core.response.response import parse
from agentsessions.core.steps import Ask, Close, Deliver, Open, Read, Wait, advance
from agentsessions.managed_agents.event_sources import SessionEvents, ThreadEvents
from agentsessions.managed_agents.service import MANAGED_AGENTS
from agentsessions.models.session_event import decode_session_event

Event = dict[str, Any]

START = datetime(2026, 10, 21, 9, 30, tzinfo=UTC)
IDLE: Event = {"type": "session.status_idle", "stop_reason": {"type": "end_turn"}}
BROKEN = APIConnectionError("the connection broke")


def session_stream(**arguments: Any) -> Call[Any, Any]:
    return sessions_events_stream.call("sesn_1", **arguments)


def thread_stream(**arguments: Any) -> Call[Any, Any]:
    return sessions_threads_events_stream.call("sesn_1", "sthr_1", **arguments)


class Session:
    """A session in memory: what has happened, what waits, and what the open stream will say."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.events: list[Event] = []
        self.waiting: list[Event] = []
        self.stream: list[Event] = []
        self.numbers = 0
        self.lag = 0
        self.decode: Callable[[Any], Any] = decode_session_event

    def happen(self, event: Event) -> None:
        self.numbers += 1
        self._process({"id": f"sevt_{self.numbers}", **event})

    def queue(self) -> None:
        self.numbers += 1
        event: Event = {"id": f"sevt_{self.numbers}", "type": "user.message", "content": []}
        self.waiting.append(event)
        self.stream.append({**event, "processed_at": None})

    def take_up(self) -> None:
        if self.waiting:
            self._process(self.waiting.pop(0))

    def say_again(self) -> None:
        if self.events:
            self.stream.append(self.events[-1])

    def listed(self, query: Any, size: int = 3) -> dict[str, Any]:
        shown = self.events[: len(self.events) - self.lag]
        since = query.get("created_at[gte]")
        if since:
            shown = [e for e in shown if datetime.fromisoformat(e["processed_at"]) >= since]
        else:
            shown = shown + [{**event, "processed_at": None} for event in self.waiting]
        if query.get("order") == "desc":
            shown = shown[::-1]
        first = int(query.get("page") or 0)
        more = len(shown) > first + size
        return {
            "data": shown[first : first + size],
            "next_page": str(first + size) if more else None,
        }

    def _process(self, event: Event) -> None:
        self.seconds += 0.5
        at = START + timedelta(seconds=self.seconds)
        stored = {**event, "processed_at": at.isoformat()}
        self.events.append(stored)
        self.stream.append(stored)


def carry_out(
    following: FollowProcedure,
    session: Session,
    *,
    on_open: Callable[[], APIError | None] = lambda: None,
    on_ask: Callable[[], APIError | None] = lambda: None,
    on_read: Callable[[], APIError | None] = lambda: None,
    on_wait: Callable[[float], None] = lambda _: None,
) -> list[Any]:
    """What is handed out. What the callbacks return is what goes wrong."""
    steps, handed_out = following.steps(), list[Any]()
    outcome: object = None
    while True:
        try:
            step = advance(steps, outcome)
        except StopIteration:
            return handed_out
        outcome = None
        match step:
            case Deliver(event, _):
                handed_out.append(event)
            case Open(call):
                session.stream.clear()
                session.decode = call.operation.returns.decode  # type: ignore[attr-defined]
                outcome = on_open()
            case Ask(call):
                body = session.listed(call.query)
                outcome = on_ask() or _response(call, body)
            case Read():
                outcome = on_read() or _piece(session)
            case Wait(seconds):
                on_wait(seconds)
            case Close():
                session.stream.clear()
            case _:
                raise NotImplementedError(step)


def _response(call: Call[Any, Any], body: Any) -> Response[Any]:
    raw = RawResponse(200, Headers(), json.dumps(body).encode())
    return parse(call.operation, MANAGED_AGENTS, raw)


def _piece(session: Session) -> Iterator[Any]:
    piece, session.stream[:] = list(session.stream), []
    return (session.decode(dict(event)) for event in piece)


ACTIONS = ("happen", "happen", "queue", "take_up", "say_again", "break", "ping")


@pytest.mark.parametrize("is_thread", [False, True], ids=["session", "thread"])
@given(
    script=st.lists(st.lists(st.sampled_from(ACTIONS), max_size=6), max_size=40),
    before=st.integers(0, 8),
)
def test_each_event_once_and_in_order(
    is_thread: bool, script: list[list[str]], before: int
) -> None:
    """Things happen, and the connection breaks, between any two steps."""
    session = Session()
    for _ in range(before):
        session.happen({"type": "agent.thinking"})
    left = iter(script)

    def something_happens() -> APIError | None:
        error = None
        actions = next(left, None)
        if actions is None:
            while session.waiting:
                session.take_up()
            if session.events[-1:] and session.events[-1]["type"] == "session.deleted":
                return None
            session.happen({"type": "session.deleted"})
        for action in actions or ():
            match action:
                case "happen":
                    session.happen({"type": "agent.thinking"})
                case "break":
                    error = BROKEN
                case "ping":
                    pass
                case _:
                    getattr(session, action)()
        return error

    source = ThreadEvents(thread_stream()) if is_thread else SessionEvents(session_stream())
    following = FollowProcedure(
        source, reconnect=ReconnectPolicy(attempts=10_000), clock=lambda: 0.0
    )
    heard = carry_out(
        following,
        session,
        on_open=something_happens,
        on_ask=something_happens,
        on_read=something_happens,
    )
    assert [event.id for event in heard] == [event["id"] for event in session.events]
    assert following.last_event_id == session.events[-1]["id"]


def test_a_follow_that_was_made_long_ago_does_not_give_up_at_once() -> None:
    session, now = Session(), [0.0]
    session.happen({"type": "session.deleted"})
    broken = iter([BROKEN])
    following = FollowProcedure(SessionEvents(session_stream()), clock=lambda: now[0])
    now[0] = 1e6
    heard = carry_out(following, session, on_open=lambda: next(broken, None))
    assert [event.type for event in heard] == ["session.deleted"]


def test_what_is_listed_late_is_handed_out_once_the_connection_has_held() -> None:
    session, now = Session(), [0.0]
    session.happen({"type": "agent.thinking"})
    session.happen(IDLE)
    session.lag = 1
    reads: list[float] = []

    def ping() -> None:
        now[0] += 1.5
        session.lag = 0
        reads.append(now[0])

    following = FollowProcedure(SessionEvents(session_stream()), clock=lambda: now[0])
    heard = carry_out(following, session, on_read=ping)
    assert [event.type for event in heard] == ["agent.thinking", "session.status_idle"]
    assert reads == [1.5, 3.0]


def test_a_page_that_is_refused_later_means_beginning_again() -> None:
    """The list of a thread goes on from its last page, unless that has gone."""
    session = Session()
    for _ in range(5):
        session.happen({"type": "agent.thinking"})
    asked: list[Any] = []
    problems: dict[int, APIError] = {2: BadRequestError("no such page", status_code=400)}

    def ask() -> APIError | None:
        asked.append(None)
        if len(asked) == 5:
            session.happen({"type": "session.deleted"})
        return problems.get(len(asked) - 1)

    broken = iter([BROKEN])
    following = FollowProcedure(ThreadEvents(thread_stream()), clock=lambda: 0.0)
    heard = carry_out(following, session, on_ask=ask, on_read=lambda: next(broken, None))
    assert [event.id for event in heard] == [event["id"] for event in session.events]


@pytest.mark.parametrize("taken_up_while", ["reading", "listing"])
def test_going_on_after_a_message_that_waits(taken_up_while: str) -> None:
    session = Session()
    session.happen({"type": "agent.thinking"})
    session.queue()
    session.happen({"type": "agent.thinking"})
    asked: list[None] = []

    def take_up() -> None:
        if session.waiting:
            session.happen({"type": "agent.thinking"})
            session.take_up()
            session.happen({"type": "agent.message", "content": []})
            session.happen(IDLE)

    def ask() -> None:
        asked.append(None)
        if taken_up_while == "listing" and len(asked) == 2:
            take_up()

    following = FollowProcedure(SessionEvents(session_stream()), after="sevt_2", clock=lambda: 0.0)
    heard = carry_out(following, session, on_ask=ask, on_read=take_up)
    assert [event.type for event in heard] == ["agent.message", "session.status_idle"]


@pytest.mark.parametrize(
    "source",
    [
        lambda: SessionEvents(session_stream(event_deltas="agent.message")),
        lambda: ThreadEvents(thread_stream(event_deltas="agent.message")),
    ],
    ids=["session", "thread"],
)
def test_previews_are_no_string(source: Callable[[], object]) -> None:
    """One would be taken letter by letter."""
    with pytest.raises(TypeError, match=r"previews must be a list .* 'agent\.message'"):
        source()


async def too_late(_: object) -> bool:
    return False


def test_until_is_no_async_function() -> None:
    with pytest.raises(TypeError, match="until must be a plain function"):
        FollowProcedure(SessionEvents(session_stream()), until=too_late)  # type: ignore[arg-type]


def test_until_gives_nothing_to_await() -> None:
    """A coroutine would count as true: the follow would end with its first event."""
    session = Session()
    session.happen({"type": "agent.thinking"})
    source = SessionEvents(session_stream())
    following = FollowProcedure(source, until=lambda event: too_late(event))  # type: ignore[arg-type, return-value]  # noqa: PLW0108
    with pytest.raises(TypeError, match="until must be a plain function"):
        carry_out(following, session)


def test_options_of_a_follow_are_no_mapping() -> None:
    options: Any = {"timeout": 3}
    with pytest.raises(TypeError, match=r"^follow: options must be RequestOptions, .*, not dict$"):
        SessionEvents(session_stream(options=options))
