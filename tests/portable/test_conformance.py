"""What every `SessionService` does, blocking and for asyncio, whatever the service is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import product
from typing import Any

import pytest

from agentsessions import (
    AgentSessionsError,
    AsyncSessionService,
    ClosedError,
    PortableEvent,
    PortableResult,
    SessionService,
    SessionServiceError,
)
from agentsessions_emulator import Emulator
from tests.portable.services import SERVICES, Portable, event_loop, run_on, service_of
from tests.support.waiting import HUNG, wait_until

TOOL = 'tool read {"file_path": "/a"}'
ENDLESS = f"{TOOL}\nsleep 100000"
UNKNOWN = "no_such_session"
USES: dict[str, Callable[[SessionService], object]] = {
    "start_turn": lambda service: service.start_turn(UNKNOWN, "echo: Hello."),
    "interrupt": lambda service: service.interrupt(UNKNOWN),
    "read": lambda service: service.read(UNKNOWN),
    "archive": lambda service: service.archive(UNKNOWN),
    "subscribe_session_events": lambda service: next(service.subscribe_session_events(UNKNOWN)),
}


@pytest.fixture(scope="module", params=SERVICES, ids=lambda service: service.emulator)
def portable(request: pytest.FixtureRequest) -> Portable:
    chosen: Portable = request.param
    return chosen


@pytest.fixture(scope="module")
def running(portable: Portable) -> Iterator[Emulator]:
    with Emulator(service=portable.emulator) as emulator:
        yield emulator


@pytest.fixture(params=["sync", "asyncio"])
def loop(request: pytest.FixtureRequest) -> Iterator[asyncio.AbstractEventLoop | None]:
    """Where the service's coroutines run; None for a blocking service."""
    if request.param == "sync":
        yield None
        return
    with event_loop() as loop:
        yield loop


@pytest.fixture
def client(
    portable: Portable, running: Emulator, loop: asyncio.AbstractEventLoop | None
) -> Iterator[Any]:
    running.reset()
    with portable.connect(running.url) as client:
        yield client
        if loop is not None:
            run_on(loop, client.aclose())


@pytest.fixture
def needs(portable: Portable, client: Any) -> dict[str, Any]:
    """What a new session needs."""
    return portable.needs(client)


@pytest.fixture
def service(
    client: Any, needs: dict[str, Any], loop: asyncio.AbstractEventLoop | None
) -> SessionService:
    return service_of(client, needs, loop)


@pytest.fixture
def in_background() -> Iterator[Callable[..., Future[Any]]]:
    """Runs something in a thread of its own."""
    with ThreadPoolExecutor() as threads:
        yield threads.submit


def test_it_is_what_the_protocols_say(client: Any, needs: dict[str, Any]) -> None:
    assert isinstance(client.session_service(**needs), SessionService)
    assert isinstance(client.aio.session_service(**needs), AsyncSessionService)


def test_a_session_without_a_prompt_waits(service: SessionService) -> None:
    created = service.create_session()

    assert (created.text, created.usage.output_tokens) == ("", 0)
    assert created.raw is not None
    found = service.read(created.session_id)
    assert (found.session_id, found.is_active) == (created.session_id, False)
    assert found.created_at <= found.updated_at


def test_a_prompt_is_answered(service: SessionService) -> None:
    created = service.create_session("echo: Good morning!")

    assert created.text == "Good morning!"
    assert created.usage.output_tokens > 0
    assert created.raw is not None


def test_each_turn_has_its_own_answer_which_is_the_last_word(service: SessionService) -> None:
    session_id = service.create_session("echo: One.").session_id

    turns = [
        service.start_turn(session_id, f"echo: Hm.\n{TOOL}\necho: {n}.") for n in ("Two", "Three")
    ]

    assert [last_line(turn) for turn in turns] == ["Two.", "Three."]
    assert not [turn for turn in turns if "Hm." in turn.text]
    assert {turn.session_id for turn in turns} == {session_id}


def test_a_window_of_the_list_is_a_slice_of_it(service: SessionService) -> None:
    created = {service.create_session().session_id for _ in range(5)}

    whole = [session.session_id for session in service.list()]

    assert set(whole) == created
    assert len(whole) == 5
    for limit, offset in product([None, 0, 3, 9], [0, 4, 9]):
        window = [session.session_id for session in service.list(limit=limit, offset=offset)]
        end = None if limit is None else offset + limit
        assert window == whole[offset:end], (limit, offset)


@pytest.mark.parametrize("window", [{"limit": -1}, {"offset": -1}])
def test_a_window_is_not_negative(service: SessionService, window: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="negative"):
        service.list(**window)


def test_what_is_archived_is_listed_no_more_and_takes_no_turn(service: SessionService) -> None:
    kept = service.create_session().session_id
    archived = service.create_session("echo: Done.").session_id

    service.archive(archived)

    assert [session.session_id for session in service.list()] == [kept]
    with pytest.raises(SessionServiceError) as refused:
        service.start_turn(archived, "echo: More.")
    assert refused.value.code in ("SESSION_NOT_RUNNING", "SESSION_NOT_FOUND")


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_an_unknown_session_is_not_found(
    service: SessionService, use: Callable[[SessionService], object]
) -> None:
    with pytest.raises(SessionServiceError) as refused:
        use(service)
    assert (refused.value.code, refused.value.session_id) == ("SESSION_NOT_FOUND", UNKNOWN)
    assert isinstance(refused.value.__cause__, AgentSessionsError)
    assert str(refused.value).startswith("SESSION_NOT_FOUND: ")


def test_a_subscription_tells_of_all_turns_from_now_on(service: SessionService) -> None:
    session_id = service.create_session("echo: Before.").session_id
    with service.subscribe_session_events(session_id) as events:
        service.start_turn(session_id, 'think\ntool read {"file_path": "/a"}\necho: Read.')
        first = up_to_idle(events)
        service.start_turn(session_id, "echo: Again.")
        second = up_to_idle(events)

    told = [(event.type, event.text) for event in first]
    assert told[0] == ("status", "running")
    assert told[-1] == ("status", "idle")
    kinds = [event.type for event in first]
    assert kinds.index("thinking") < kinds.index("tool_call") < kinds.index("tool_result")
    assert ("tool_call", "read") in told
    assert ("text", "Read.") in told
    assert ("text", "Before.") not in told
    assert [event.text for event in second if event.type == "text"] == ["Again."]
    assert all(event.raw is not None for event in first)


def test_a_turn_is_interrupted(
    service: SessionService, in_background: Callable[..., Future[Any]]
) -> None:
    session_id = service.create_session().session_id
    with service.subscribe_session_events(session_id) as events:
        turn = in_background(service.start_turn, session_id, f"echo: First.\n{ENDLESS}\necho: Last")
        up_to(events, "text")
        with pytest.raises(SessionServiceError) as busy:
            service.archive(session_id)
        assert service.read(session_id).is_active

        service.interrupt(session_id)

        text = turn.result(HUNG).text
        up_to_idle(events)
    assert busy.value.code == "SESSION_BUSY"
    assert text
    assert "Last" not in text
    assert service.start_turn(session_id, "echo: Go on.").text == "Go on."
    service.archive(session_id)


@pytest.mark.parametrize("prompt", [None, "echo: Hello."], ids=["new", "idle"])
def test_there_is_nothing_to_interrupt(service: SessionService, prompt: str | None) -> None:
    session_id = service.create_session(prompt).session_id

    with pytest.raises(SessionServiceError) as refused:
        service.interrupt(session_id)

    assert (refused.value.code, refused.value.session_id) == ("SESSION_NOT_RUNNING", session_id)


def test_a_turn_that_fails_says_in_which_session(service: SessionService) -> None:
    with pytest.raises(SessionServiceError) as failed:
        service.create_session("error model_request_failed_error exhausted")

    assert failed.value.code == "AGENT_ERROR"
    session_id = failed.value.session_id
    assert session_id is not None
    assert service.start_turn(session_id, "echo: Well again.").text == "Well again."


def test_a_session_needs_its_agent(
    portable: Portable,
    client: Any,
    needs: dict[str, Any],
    loop: asyncio.AbstractEventLoop | None,
) -> None:
    service = service_of(client, {**needs, **portable.unknown_agent}, loop)

    with pytest.raises(SessionServiceError) as refused:
        service.create_session()

    assert (refused.value.code, refused.value.session_id) == ("AGENT_ERROR", None)


def test_a_service_that_fails_is_a_store_error(service: SessionService, running: Emulator) -> None:
    session_id = service.create_session().session_id
    running.faults.add({"type": "status", "status": 500}, path=f"*{session_id}*", times=100)

    with pytest.raises(SessionServiceError) as failed:
        service.read(session_id)

    assert failed.value.code == "SESSION_STORE_ERROR"


def test_closing_a_subscription_ends_the_wait_for_it(
    service: SessionService, in_background: Callable[..., Future[Any]], running: Emulator
) -> None:
    session_id = service.create_session().session_id
    events = service.subscribe_session_events(session_id)
    waiting = in_background(lambda: next(events))
    wait_until(lambda: running.open_streams)

    events.close()

    with pytest.raises(ClosedError):
        waiting.result(HUNG)
    with pytest.raises(ClosedError):
        next(events)


def last_line(turn: PortableResult) -> str:
    """The end of the agent's last message: some services tell all that it says at once as one."""
    return turn.text.splitlines()[-1]


def up_to(events: Iterator[PortableEvent], kind: str) -> list[PortableEvent]:
    """The events up to the next one of a kind."""
    seen = [next(events)]
    while seen[-1].type != kind:
        seen.append(next(events))
    return seen


def up_to_idle(events: Iterator[PortableEvent]) -> list[PortableEvent]:
    """The events up to the end of the turn."""
    seen: list[PortableEvent] = []
    while not seen or (seen[-1].type, seen[-1].text) != ("status", "idle"):
        seen.append(next(events))
    return seen
