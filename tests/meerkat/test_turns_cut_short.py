"""Turns that are closed, left and waited for by several at once, at every stage of them."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from agentsessions import (
    APIConnectionError,
    APIStatusError,
    BadRequestError,
    ClosedError,
    ConflictError,
    NotFoundError,
    RateLimitError,
)
from agentsessions.meerkat import Meerkat
from agentsessions.testing import set_testing
from tests.meerkat.service import KINDS, RESULT, SESSION, STARTED, TURN, Service, refusal
from tests.support.exchange import Exchange
from tests.support.replies import answer, silent
from tests.support.server import Server
from tests.support.waiting import wait_until

FOREIGN = {**STARTED, "input": {"kind": "content", "content": "Something else"}}


async def held(service: Service, exchange: Exchange) -> None:
    await service.tell(STARTED)
    await exchange.gone()


async def not_begun(_: Service, exchange: Exchange) -> None:
    await exchange.gone()


async def cut(service: Service, exchange: Exchange) -> None:
    """The stream ends, and the next one never begins."""
    await service.tell(STARTED)
    service.is_silent = True
    await service.cut()
    await exchange.gone()


STAGES: dict[str, tuple[Callable[[], Any], int, int]] = {
    "attaching": (lambda: silent, 0, 1),
    "pausing": (lambda: answer(b"", 503, {"retry-after": "100"}), 0, 1),
    "not begun": (lambda: Service(not_begun), 0, 2),
    "reading": (lambda: Service(held), 1, 2),
    "attaching again": (lambda: Service(cut), 1, 3),
}
"""Who answers, how many events come first, and the requests that the wait begins with."""


@pytest.fixture(params=STAGES)
def first(request: pytest.FixtureRequest, server: Server) -> tuple[int, int]:
    make, events, requests = STAGES[request.param]
    server.handler = make()
    return events, requests


def own_threads() -> set[threading.Thread]:
    """The threads, without those that event loops keep."""
    return {one for one in threading.enumerate() if not one.name.startswith("asyncio_")}


@pytest.fixture(autouse=True)
def threads(hygiene: None) -> Iterator[None]:  # noqa: ARG001  # which looks after this
    """Threads that were told to end have a moment for it."""
    before = own_threads()
    yield
    wait_until(lambda: own_threads() <= before)


@pytest.mark.parametrize("closed", ["itself", "the client"])
def test_closed_by_another_thread(
    server: Server, meerkat: Meerkat, first: tuple[int, int], closed: str
) -> None:
    """Of two who wait, the second one is told so; the first one waits on, until it is closed."""
    told: list[BaseException] = []
    turn = meerkat.sessions.messages.stream(SESSION, prompt="Hi")

    def go_on() -> None:
        try:
            next(turn)
        except Exception as error:  # noqa: BLE001
            told.append(error)

    with set_testing(False):  # pauses are long
        for _ in range(first[0]):
            next(turn)
        thread = threading.Thread(target=go_on)
        thread.start()
        server.wait_for_requests(first[1])
        for wait in (lambda: next(turn), turn.result):
            with pytest.raises(RuntimeError, match="somebody else is waiting"):
                wait()
        assert not told
        (turn if closed == "itself" else meerkat).close()
        thread.join()
    assert isinstance(told[0], ClosedError), told
    with pytest.raises(ClosedError):
        turn.result()
    meerkat.close()
    server.wait_for_no_connections()


@pytest.mark.parametrize("closed", ["itself", "the client", "the client, by a thread"])
async def test_closed_by_another_task(
    server: Server, meerkat: Meerkat, first: tuple[int, int], closed: str
) -> None:
    turn = meerkat.aio.sessions.messages.stream(SESSION, prompt="Hi")
    before = asyncio.all_tasks()
    with set_testing(False):
        for _ in range(first[0]):
            await anext(turn)
        task = asyncio.ensure_future(anext(turn))
        await asyncio.to_thread(server.wait_for_requests, first[1])
        for wait in (anext(turn), turn.result()):
            with pytest.raises(RuntimeError, match="somebody else is waiting"):
                await wait
        assert not task.done()
        if closed == "itself":
            await turn.aclose()
        elif closed == "the client":
            await meerkat.aclose()
        else:
            await asyncio.to_thread(meerkat.close)
        with pytest.raises(ClosedError):
            await task
    with pytest.raises(ClosedError):
        await turn.result()
    await meerkat.aclose()
    await asyncio.to_thread(server.wait_for_no_connections)
    for _ in range(9):  # they were told to end
        await asyncio.sleep(0)
    assert asyncio.all_tasks() == before


@pytest.mark.parametrize("told", [[FOREIGN], [TURN[1], STARTED], [FOREIGN, TURN[2], STARTED]])
def test_a_run_that_may_be_another_one_does_not_let_go_of_the_message(
    server: Server, meerkat: Meerkat, told: list[dict[str, Any]]
) -> None:
    """The service forgets what waits for another run, once its connection is lost."""
    left, answered = threading.Event(), threading.Event()

    async def queued(service: Service, exchange: Exchange) -> bytes:
        await service.tell(*told)
        await asyncio.to_thread(left.wait)
        gone = asyncio.ensure_future(exchange.gone())
        done, _ = await asyncio.wait({gone}, timeout=0.2)
        gone.cancel()
        answered.set()
        assert not done
        return answer(RESULT)

    server.handler = Service(queued)
    with meerkat.sessions.messages.stream(SESSION, prompt="Hi") as turn:
        heard = [next(turn).payload.type for _ in told]
    assert heard[-1] == "run_started"
    left.set()
    answered.wait()
    wait_until(lambda: turn.result() if turn._message.is_answered else None)
    assert turn.result().text == "ok"


async def test_events_behind_the_result_are_none(server: Server, meerkat: Meerkat) -> None:
    """However many were there already, and however often it is asked."""
    server.handler = Service()
    for count in range(len(KINDS)):
        with meerkat.sessions.messages.stream(SESSION, prompt="Hi") as turn:
            for _ in range(count):
                next(turn)
            result = turn.result()
            assert (list(turn), turn.result()) == ([], result)
        assert turn.result() is result
        awaited = meerkat.aio.sessions.messages.stream(SESSION, prompt="Hi")
        for _ in range(count):
            await anext(awaited)
        result = await awaited.result()
        assert [event async for event in awaited] == []
        assert await awaited.result() is result


REFUSALS: dict[str, tuple[bytes, type[APIStatusError]]] = {
    "400": (refusal("BAD_REQUEST", 400), BadRequestError),
    "404": (refusal("NOT_FOUND", 404), NotFoundError),
    "409": (refusal("CONFLICT", 409), ConflictError),
    "429": (answer({}, 429), RateLimitError),
    "503": (answer({}, 503, {"retry-after": "0"}), APIStatusError),
}


@pytest.mark.parametrize("status", REFUSALS)
async def test_a_message_that_is_refused(server: Server, meerkat: Meerkat, status: str) -> None:
    reply, kind = REFUSALS[status]

    async def refusing(*_: Any) -> bytes:
        return reply

    server.handler = service = Service(refusing)
    with meerkat.sessions.messages.stream(SESSION, prompt="") as turn:
        with pytest.raises(kind):
            next(turn)
        with pytest.raises(kind):
            turn.result()
    async with meerkat.aio.sessions.messages.stream(SESSION, prompt="") as awaited:
        with pytest.raises(kind):
            await awaited.result()
    attempts = 3 if status in ("429", "503") else 1
    assert [streams for _, streams in service.posted] == [1] * 2 * attempts
    await asyncio.to_thread(server.wait_for_at_most, 2)


async def test_no_server_at_all() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    with Meerkat(url) as client:
        with (
            pytest.raises(APIConnectionError),
            client.sessions.messages.stream("s", prompt="") as t,
        ):
            t.result()
        with pytest.raises(APIConnectionError):
            await client.aio.sessions.messages.stream("s", prompt="").result()


def test_a_turn_that_is_dropped_ends_with_its_answer(server: Server, meerkat: Meerkat) -> None:
    """Nobody listens any more, and nobody waits for events that are lost."""
    dropped = threading.Event()

    async def slow(service: Service, _: Exchange) -> bytes:
        await service.tell(STARTED)
        await asyncio.to_thread(dropped.wait)
        return answer(RESULT)

    server.handler = Service(slow)
    before = own_threads()
    turn = meerkat.sessions.messages.stream(SESSION, prompt="Hi")
    next(turn)
    del turn
    gc.collect()
    server.wait_for_at_most(1)  # that of the message
    dropped.set()
    wait_until(lambda: own_threads() <= before)


async def test_a_hundred_turns_and_calls_beside_them(server: Server, meerkat: Meerkat) -> None:
    status = answer({"state": "running"})
    everybody = asyncio.Event()

    async def waiting(service: Service, _: Exchange) -> bytes:
        await service.tell(STARTED)
        if len(service.posted) == 100:
            everybody.set()
        await everybody.wait()
        await service.tell(*TURN[1:])
        return answer(RESULT)

    services = {str(number): Service(waiting) for number in range(100)}
    posted = services["0"].posted
    for service in services.values():
        service.posted = posted

    async def handle(exchange: Exchange) -> bytes | None:
        if exchange.request.path.endswith("/status"):
            return status
        return await services[exchange.request.segments[2]](exchange)

    async def turn(id: str) -> list[str]:
        async with meerkat.aio.sessions.messages.stream(id, prompt="Hi") as turn:
            return [event.payload.type async for event in turn]

    server.handler = handle
    turns = [asyncio.ensure_future(turn(id)) for id in services]
    for _ in range(20):
        assert (await meerkat.aio.sessions.status("0")).state == "running"
    assert await asyncio.gather(*turns) == [KINDS] * 100
    assert len(posted) == 100
