"""Runs that ctrl-C or a cancellation cuts short at some point; the next run takes up the rest."""

from __future__ import annotations

import asyncio
import gc
import random
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from agentsessions import AgentSessionsError, Client, ClosedError, RunTimeoutError, tool
from agentsessions_emulator import Emulator
from tests.run.conftest import AnyClient, Runner, new_session
from tests.run.crashes import TEXT, ask_for_two, happened_in
from tests.support.lines import LinePoints
from tests.support.signals import SignalPoints
from tests.support.suspensions import LONG, JumpingLoop, Suspensions, jump
from tests.support.waiting import HUNG, PATIENT

INPUT = "How is the weather?"
TAKES_UP = "without an input takes up"
on_both = pytest.mark.parametrize("service", ["managed-agents", "everruns"])


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"24 °C in {city}"


@pytest.fixture
def client(emulator: Emulator, client: AnyClient) -> AnyClient:
    emulator.use_script(ask_for_two)
    return client


@pytest.fixture
def connected(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[socket.socket]]:
    """The sockets of clients, since it was cleared; nothing is collected meanwhile."""
    sockets: list[socket.socket] = []
    connect = socket.socket.connect

    def note(one: socket.socket, address: Any) -> None:
        sockets.append(one)
        connect(one, address)

    monkeypatch.setattr(socket.socket, "connect", note)
    gc.disable()
    yield sockets
    gc.enable()


def is_ours(file: str) -> bool:
    return "/agentsessions/" in file and Path(file).name != "__init__.py"


def go_on(client: AnyClient, session_id: str) -> None:
    """Take the session up, or begin if nothing was sent; everything must have happened once."""
    try:
        result = client.sessions.run(session_id, tools=[get_weather])
    except AgentSessionsError as error:
        assert "nobody ever sent anything" in str(error)  # noqa: PT017
        result = client.sessions.run(session_id, INPUT, tools=[get_weather])
    assert (result.text, result.pending) == (TEXT, [])
    assert result.stop_reason in ("end_turn", "completed")
    inputs, answered = happened_in(client, session_id)
    assert (inputs, sorted(answered.values())) == (1, [1, 1])


def interrupt(client: AnyClient, points: SignalPoints) -> None:
    """Run until there is an interrupt, if there is one; then go on."""
    session_id = new_session(client)
    with suppress(KeyboardInterrupt), points:
        client.sessions.run(session_id, INPUT, tools=[get_weather])
    go_on(client, session_id)


def check_interrupts(client: AnyClient, share: int, seed: int) -> None:
    client.sessions.run(new_session(client), INPUT, tools=[get_weather])  # imports all there is
    interrupt(client, count := SignalPoints(within=is_ours))
    chosen = random.Random(seed).sample(range(1, count.count + 1), count.count // share or 1)
    for at in chosen:
        try:
            interrupt(client, SignalPoints(at, within=is_ours))
        except BaseException as error:
            error.add_note(f"interrupted at point {at} of {count.count}")
            raise
    gc.collect()


@on_both
def test_interrupted_where_python_looks_for_signals(client: AnyClient) -> None:
    check_interrupts(client, share=1800, seed=1)


@pytest.mark.stress
@on_both
def test_interrupted_at_many_points(client: AnyClient) -> None:
    seed = random.randrange(1 << 32)
    print("seed", seed)
    check_interrupts(client, share=12, seed=seed)


@on_both
@pytest.mark.parametrize("where", ["in a tool", "between events"])
def test_ctrl_c_while_a_run_waits(client: AnyClient, where: str) -> None:
    session_id = new_session(client)
    once = iter([signal.SIGINT])  # two calls may be under way

    @tool(name="get_weather")
    def strike(city: str) -> str:
        """The weather in a city."""
        if where == "in a tool":
            for number in once:
                signal.raise_signal(number)
        return f"24 °C in {city}"

    def strike_at(event: Any) -> None:
        if where == "between events" and event.type in (
            "agent.custom_tool_use",
            "tool.call_requested",
        ):
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt) as caught:
        client.sessions.run(session_id, INPUT, tools=[strike], on_event=strike_at)
    assert [TAKES_UP in note for note in caught.value.__notes__] == [True]
    go_on(client, session_id)


async def _until_only_this_task() -> None:
    """What the event loop itself has begun, such as closing generators, needs a few turns."""
    while len(asyncio.all_tasks()) > 1:  # noqa: ASYNC110  # no event tells of it
        await asyncio.sleep(0)


def cut_short(client: AnyClient, at: int, way: str, connected: list[socket.socket]) -> bool:
    """Cut a run short at the `at`th place where it waits, and go on; whether there was one."""
    session_id = new_session(client)
    connected.clear()

    async def main() -> bool:
        def end() -> None:
            ends[way]()

        suspensions = Suspensions(at, end, late=way == "cancel late")
        async with type(client)("key", base_url=client.base_url, timeout=PATIENT) as own:
            run = own.aio.sessions.run(session_id, INPUT, tools=[get_weather], timeout=LONG)
            task = asyncio.create_task(suspensions.watch(run))
            ends: dict[str, Callable[[], object]] = {
                "cancel": task.cancel,
                "cancel late": task.cancel,
                "time is up": jump,
                "close the client": own.close,
            }
            await asyncio.wait([task])
            await _until_only_this_task()
        if not task.cancelled() and not isinstance(task.exception(), AgentSessionsError):
            task.result()
        return suspensions.reached

    with asyncio.Runner(loop_factory=JumpingLoop) as runner:
        reached = runner.run(main())
    assert connected
    assert {one.fileno() for one in connected} == {-1}, "a socket is left to the collector"
    go_on(client, session_id)
    return reached


@on_both
@pytest.mark.parametrize("way", ["cancel", "cancel late", "time is up", "close the client"])
def test_cut_short_where_it_waits(
    client: AnyClient, connected: list[socket.socket], way: str
) -> None:
    at = 4  # it connects before
    while cut_short(client, at, way, connected):
        at += 7
    assert at > 7


@on_both
@pytest.mark.parametrize("what", ["run", "client"])
def test_closed_while_a_tool_sends_its_result(
    client: AnyClient, connected: list[socket.socket], what: str
) -> None:
    """At some lines of its thread, which closes its connection and leaves it to no collector."""
    count = _close_at_line(client, connected, what, 0)
    assert count > 20
    for at in range(1, count, max(1, count // 15)):
        _close_at_line(client, connected, what, at)


def _close_at_line(client: AnyClient, connected: list[socket.socket], what: str, at: int) -> int:
    """How many lines there are."""
    session_id = new_session(client)
    connected.clear()
    own = type(client)("key", base_url=client.base_url, timeout=PATIENT)

    def close() -> None:
        (run if what == "run" else own).close()

    points = LinePoints(at, close, is_ours)
    watched = iter([points])  # the thread of one call

    @tool(name="get_weather")
    def watch(city: str) -> str:
        """The weather in a city."""
        for each in watched:
            each.__enter__()
        return get_weather(city)

    run = own.sessions.run_stream(session_id, INPUT, tools=[watch])
    with suppress(ClosedError), run:
        run.result()
    for thread in threading.enumerate():
        if thread.name == f"agentsessions {session_id}":
            thread.join(HUNG)
    own.close()
    assert {one.fileno() for one in connected} == {-1}, f"closed at {points.where}"
    go_on(client, session_id)
    return points.count


@on_both
@pytest.mark.parametrize("reason", [RunTimeoutError, LookupError])
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
def test_a_run_that_ends_between_two_events_says_why(
    client: AnyClient, session_id: str, asynchronous: bool, reason: type[Exception]
) -> None:
    run: Any
    runs: Any = client.aio.sessions if asynchronous else client.sessions
    run = runs.run_stream(session_id, INPUT, timeout=LONG)

    def end() -> None:
        if reason is RunTimeoutError:
            run._limit.end()
        else:
            run._fail(LookupError("of a tool"))

    async def listen() -> None:
        async with run:
            await anext(run)
            end()
            with pytest.raises(reason) as caught:
                await anext(run)
            assert TAKES_UP in caught.value.__notes__[0]
            with pytest.raises(ClosedError):
                await anext(run)

    if asynchronous:
        asyncio.run(listen())
        return
    with run:
        next(run)
        end()
        with pytest.raises(reason) as caught:
            next(run)
        assert TAKES_UP in caught.value.__notes__[0]
        with pytest.raises(ClosedError):
            next(run)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
@pytest.mark.parametrize("history", [False, True], ids=["never ran", "idle"])
def test_an_interrupt_of_an_idle_session_is_the_end(
    client: Client, session_id: str, asynchronous: bool, history: bool
) -> None:
    runner = Runner(client, asynchronous)
    if history:
        runner.run(session_id, INPUT, tools=[get_weather])
    for _ in range(2):
        result = runner.run(session_id, {"type": "user.interrupt"})
        assert [event.type for event in result.events] == ["user.interrupt"]
        assert (result.stop_reason, result.text, result.pending) == ("end_turn", "", [])
    follow = client.sessions.events.follow(session_id, send=[{"type": "user.interrupt"}])
    assert [event.type for event in follow] == ["user.interrupt"]
    assert runner.run(session_id, INPUT, tools=[get_weather]).text == TEXT


def test_an_interrupt_of_a_session_that_waits(runner: Runner, session_id: str) -> None:
    assert runner.run(session_id, INPUT).stop_reason == "requires_action"
    result = runner.run(session_id, {"type": "user.interrupt"})
    assert (result.stop_reason, result.pending) == ("end_turn", [])
    assert result.events[-1].type == "session.status_idle"
