"""`messages.stream`, over real sockets, blocking and for asyncio."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, get_type_hints

import pytest

from agentsessions import (
    ClosedError,
    InternalServerError,
    MaybeSentError,
    NotFoundError,
    RequestOptions,
    StreamInterruptedError,
)
from agentsessions.meerkat import (
    AsyncTurnStream,
    Meerkat,
    RequestCancelledError,
    TurnStream,
)
from agentsessions.meerkat.models import TurnResult
from agentsessions.runtime.pool import CALLS_AT_ONCE
from tests.meerkat.service import (
    COMPLETED,
    DELTA,
    KINDS,
    RESULT,
    SESSION,
    STARTED,
    TURN,
    Service,
    refusal,
)
from tests.support.exchange import Exchange
from tests.support.replies import answer
from tests.support.server import Server
from tests.support.waiting import wait_until


class Either:
    """A turn of either kind, awaited."""

    def __init__(self, turn: TurnStream | AsyncTurnStream) -> None:
        self.turn = turn

    async def __aiter__(self) -> AsyncIterator[Any]:
        if isinstance(self.turn, AsyncTurnStream):
            async for event in self.turn:
                yield event
        else:
            for event in self.turn:
                yield event

    async def kinds(self) -> list[str]:
        return [event.payload.type async for event in self]

    async def first(self) -> str:
        turn = self.turn
        event = await anext(turn) if isinstance(turn, AsyncTurnStream) else next(turn)
        return str(event.payload.type)

    async def result(self) -> TurnResult:
        result = self.turn.result()
        return result if isinstance(result, TurnResult) else await result

    async def interrupt(self) -> None:
        interrupted = self.turn.interrupt()
        if asyncio.iscoroutine(interrupted):
            await interrupted


Opener = Callable[..., Any]


@pytest.fixture(params=["sync", "asyncio"])
def opened(request: pytest.FixtureRequest, meerkat: Meerkat) -> Opener:
    """What opens a turn of either kind."""

    @asynccontextmanager
    async def opened(session_id: str = SESSION, **arguments: Any) -> AsyncGenerator[Either]:
        arguments.setdefault("prompt", "Hi")
        if request.param == "sync":
            with meerkat.sessions.messages.stream(session_id, **arguments) as turn:
                yield Either(turn)
        else:
            async with meerkat.aio.sessions.messages.stream(session_id, **arguments) as awaited:
                yield Either(awaited)

    return opened


async def test_events_and_the_result(server: Server, opened: Opener) -> None:
    server.handler = service = Service()
    async with opened(f"home:{SESSION}", request_id="mine") as turn:
        assert await turn.kinds() == KINDS
        assert (await turn.result()).text == "ok"
        assert turn.turn.interruptions == 0
        assert "ended" in repr(turn.turn)
    assert service.posted == [({"session_id": f"home:{SESSION}", "prompt": "Hi"}, 1)]
    assert server.requests[-1].headers["x-meerkat-request-id"] == "mine"


async def test_the_result_alone(server: Server, opened: Opener) -> None:
    async def lost(service: Service, _: Exchange) -> bytes:
        await service.tell(STARTED)
        return answer(RESULT)

    server.handler = Service(lost)
    async with opened() as turn:
        assert (await turn.result()).session_id == SESSION
        assert await turn.kinds() == []


async def test_events_behind_the_answer_are_handed_out(server: Server, opened: Opener) -> None:
    async def early(service: Service, exchange: Exchange) -> None:
        await service.tell(STARTED)
        await exchange.send(answer(RESULT))
        await service.tell(DELTA, COMPLETED)

    server.handler = Service(early)
    async with opened() as turn:
        assert await turn.kinds() == KINDS


async def test_events_that_were_dropped_do_not_hold_it(
    server: Server, opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("agentsessions.meerkat.turn.message.GRACE", 0.05)

    async def dropping(service: Service, _: Exchange) -> bytes:
        await service.tell(STARTED, DELTA)
        return answer(RESULT)

    server.handler = Service(dropping)
    async with opened() as turn:
        assert await turn.kinds() == KINDS[:2]
        assert (await turn.result()).text == "ok"


async def test_the_stream_is_attached_before_the_message(server: Server, opened: Opener) -> None:
    server.handler = service = Service(broken=["early", "reset", "early"])
    async with opened() as turn:
        assert await turn.kinds() == KINDS
        assert turn.turn.interruptions == 0
    assert service.opened == 4
    assert [streams for _, streams in service.posted] == [1]


async def test_nothing_is_sent_without_a_stream(server: Server, opened: Opener) -> None:
    server.handler = service = Service(broken=["early"] * 100)
    async with opened() as turn:
        with pytest.raises(StreamInterruptedError, match="attached"):
            await turn.result()
    assert service.posted == []
    server.handler = refusal("NOT_FOUND", 404)
    async with opened() as turn:
        with pytest.raises(NotFoundError):
            await turn.first()
        with pytest.raises(ClosedError):
            await turn.first()
    assert {one.method for one in server.requests} == {"GET"}


async def test_the_answer_s_error_is_raised(server: Server, opened: Opener) -> None:
    async def failing(service: Service, _: Exchange) -> bytes:
        await service.tell(STARTED)
        return refusal("AGENT_ERROR")

    server.handler = Service(failing)
    async with opened() as turn:
        with pytest.raises(InternalServerError, match="AGENT_ERROR"):
            await turn.kinds()
        with pytest.raises(InternalServerError, match="AGENT_ERROR"):
            await turn.result()


async def test_interrupt(server: Server, opened: Opener) -> None:
    async def waiting(service: Service, _: Exchange) -> bytes:
        await service.tell(STARTED)
        await service.interrupted.wait()
        return refusal("REQUEST_CANCELLED", 499)  # and no last event

    server.handler = service = Service(waiting)
    async with opened() as turn:
        assert await turn.first() == "run_started"
        await turn.interrupt()
        with pytest.raises(RequestCancelledError):
            await turn.kinds()
    assert service.interrupts == 1


async def test_leaving_early_leaves_the_turn_running(server: Server, opened: Opener) -> None:
    async def held(service: Service, exchange: Exchange) -> None:
        await service.tell(STARTED, DELTA)
        await exchange.gone()

    server.handler = service = Service(held)
    async with opened() as turn:
        assert await turn.first() == "run_started"
    with pytest.raises(ClosedError):
        await turn.first()
    server.wait_for_no_connections()
    assert (service.interrupts, len(service.posted)) == (0, 1)


async def test_a_turn_that_has_not_begun_is_not_taken_back(server: Server, opened: Opener) -> None:
    """A server that loses the connection before it has begun a turn does not run it."""
    ended: list[str] = []

    async def queued(service: Service, exchange: Exchange) -> None:
        await service.tell(DELTA)  # of the turn before
        gone = asyncio.ensure_future(exchange.gone())
        done, _ = await asyncio.wait({gone}, timeout=0.3)
        ended.append("lost" if done else "run")
        gone.cancel()
        await exchange.send(answer(RESULT))

    server.handler = Service(queued)
    async with opened() as turn:
        assert await turn.first() == "text_delta"
    await asyncio.to_thread(wait_until, lambda: ended)
    assert ended == ["run"]


async def test_a_stream_that_breaks_off_is_attached_again(server: Server, opened: Opener) -> None:
    async def breaking(service: Service, _: Exchange) -> bytes:
        await service.tell(STARTED)
        await service.cut()
        await service.tell(DELTA)  # nobody hears it
        await service.attached(2)
        await service.tell(COMPLETED)
        return answer(RESULT)

    server.handler = Service(breaking)
    async with opened() as turn:
        assert await turn.kinds() == ["run_started", "run_completed"]
        assert turn.turn.interruptions == 1
        assert (await turn.result()).text == "ok"


async def test_a_session_that_is_gone_meanwhile_still_answers(
    server: Server, opened: Opener
) -> None:
    async def archived(service: Service, _: Exchange) -> bytes:
        before, server.handler = server.handler, refusal("NOT_FOUND", 404)
        count = len(server.requests)
        await service.tell(STARTED)
        await service.cut()
        await asyncio.to_thread(wait_until, lambda: len(server.requests) > count)
        server.handler = before
        return answer(RESULT)

    server.handler = Service(archived)
    async with opened() as turn:
        assert await turn.kinds() == ["run_started"]
        assert (await turn.result()).text == "ok"


async def test_a_lost_answer_is_told_truthfully(server: Server, opened: Opener) -> None:
    async def lost(service: Service, exchange: Exchange) -> None:
        await service.tell(*TURN)
        exchange.reset()

    server.handler = service = Service(lost)
    async with opened() as turn:
        with pytest.raises(MaybeSentError) as caught:
            await turn.kinds()
    assert caught.value.session_id == SESSION
    assert len(service.posted) == 1


async def test_the_timeout_of_the_call_bounds_the_turn(server: Server, opened: Opener) -> None:
    async def long(service: Service, exchange: Exchange) -> None:
        await service.tell(STARTED)
        await exchange.gone()

    server.handler = Service(long)
    async with opened(options=RequestOptions(timeout=0.3)) as turn:
        with pytest.raises(MaybeSentError):
            await turn.kinds()


def test_any_thread_may_close_it(server: Server, meerkat: Meerkat) -> None:
    async def held(service: Service, exchange: Exchange) -> None:
        await service.tell(STARTED)
        await exchange.gone()

    server.handler = Service(held)
    turn = meerkat.sessions.messages.stream(SESSION, prompt="Hi")
    next(turn)
    timer = threading.Timer(0.05, turn.close)
    timer.start()
    with pytest.raises(ClosedError, match="this turn"):
        next(turn)
    timer.join()
    server.wait_for_no_connections()


async def test_a_cancelled_wait_costs_the_connection_at_most(
    server: Server, meerkat: Meerkat
) -> None:
    going_on = asyncio.Event()
    loop = asyncio.get_running_loop()

    async def slow(service: Service, _: Exchange) -> bytes:
        await service.tell(STARTED)
        await service.attached(2)
        loop.call_soon_threadsafe(going_on.set)
        await service.tell(COMPLETED)
        return answer(RESULT)

    server.handler = service = Service(slow)
    async with meerkat.aio.sessions.messages.stream(SESSION, prompt="Hi") as turn:
        assert (await anext(turn)).payload.type == "run_started"
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(turn), 0.05)
        assert [event.payload.type async for event in turn] == ["run_completed"]
        assert turn.interruptions == 1
    assert len(service.posted) == 1


async def test_a_cancelled_task_leaves_nothing(server: Server, meerkat: Meerkat) -> None:
    async def held(service: Service, exchange: Exchange) -> None:
        await service.tell(STARTED)
        await exchange.gone()

    server.handler = Service(held)
    begun, before = asyncio.Event(), asyncio.all_tasks()

    async def listen() -> None:
        async with meerkat.aio.sessions.messages.stream(SESSION, prompt="Hi") as turn:
            async for _ in turn:
                begun.set()

    task = asyncio.create_task(listen())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.to_thread(server.wait_for_no_connections)
    assert asyncio.all_tasks() == before


def test_turns_do_not_starve_calls(server: Server, meerkat: Meerkat) -> None:
    async def held(service: Service, _: Exchange) -> bytes:
        await service.interrupted.wait()
        return refusal("REQUEST_CANCELLED", 499)

    def create() -> None:
        with pytest.raises(RequestCancelledError):
            meerkat.sessions.messages.create(SESSION, prompt="Hi")

    server.handler = service = Service(held)
    threads = [threading.Thread(target=create) for _ in range(CALLS_AT_ONCE + 1)]
    for thread in threads:
        thread.start()
    wait_until(lambda: len(service.posted) == len(threads))
    meerkat.sessions.interrupt(SESSION)
    for thread in threads:
        thread.join()


def test_it_has_the_arguments_of_create(meerkat: Meerkat) -> None:
    create = meerkat.sessions.messages.create
    names = list(inspect.signature(create).parameters)[2:]
    assert names[0] == "prompt"
    hints = get_type_hints(create)
    for messages in (meerkat.sessions.messages, meerkat.aio.sessions.messages):
        stream = messages.stream
        assert list(inspect.signature(stream).parameters) == ["session_id", *names]
        assert {name: get_type_hints(stream)[name] for name in names} == {
            name: hints[name] for name in names
        }
