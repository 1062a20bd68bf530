"""`Timeout(total=...)`: a call ends in time, whatever the service does."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from agentsessions import (
    APITimeoutError,
    Client,
    MaybeSentError,
    RequestOptions,
    Timeout,
)
from agentsessions.core.errors import Sent
from agentsessions.core.request.deadline import Deadline
from agentsessions.testing import set_testing
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, MESSAGE, STREAM_HEAD, answer, frame, head
from tests.support.server import Server
from tests.support.waiting import HUNG, TIMEOUTS

WAYS = ["sync", "asyncio"]


async def drip(exchange: Exchange) -> None:
    """A response that would last for ever, and in which something arrives all the time."""
    await exchange.send(head(200, {"content-length": str(1 << 40)}))
    while not exchange.writer.is_closing():
        await exchange.send(b" ")
        await asyncio.sleep(0.01)


async def drip_an_error(exchange: Exchange) -> None:
    await exchange.send(head(400, {"content-length": str(1 << 40)}))
    while not exchange.writer.is_closing():
        await exchange.send(b" ")
        await asyncio.sleep(0.01)


async def interim(exchange: Exchange) -> None:
    """Interim responses without end."""
    while not exchange.writer.is_closing():
        await exchange.send(b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n")
        await asyncio.sleep(0.01)


async def slow_head(exchange: Exchange) -> None:
    """A head that arrives byte by byte."""
    await exchange.send(b"HTTP/1.1 200 OK\r\nx: ")
    while not exchange.writer.is_closing():
        await exchange.send(b"y")
        await asyncio.sleep(0.01)


def within(total: float, **others: Any) -> RequestOptions:
    waits = dict.fromkeys(("connect", "read", "write", "pool", "stream"), HUNG)
    return RequestOptions(timeout=Timeout(total=total, **{**waits, **others}))


async def call(client: Client, way: str, options: RequestOptions) -> Any:
    if way == "sync":
        return client.agents.retrieve("agent_01", options=options)
    return await client.aio.agents.retrieve("agent_01", options=options)


@pytest.fixture(params=["own", "supplied"])
def supplied(request: pytest.FixtureRequest) -> bool:
    return bool(request.param == "supplied")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("handler", [drip, drip_an_error, interim, slow_head])
async def test_it_ends_what_keeps_a_call_busy(
    server: Server, client: PatientClient, way: str, handler: Callable[[Exchange], Any]
) -> None:
    server.handler = handler
    threads = threading.active_count()
    async with client:
        with pytest.raises(APITimeoutError, match=r"did not end within its timeout total=0\.2"):
            await call(client, way, within(0.2))
        await asyncio.to_thread(server.wait_for_no_connections)
    assert threading.active_count() <= threads + 1  # one of `to_thread`


@pytest.mark.parametrize("way", WAYS)
async def test_it_counts_with_supplied_clients_too(server: Server, way: str) -> None:
    server.handler = drip
    async with httpx.AsyncClient() as async_http_client:
        with httpx.Client() as http_client:
            clients: dict[str, Any] = {
                "http_client": http_client,
                "async_http_client": async_http_client,
            }
            async with PatientClient("sk-1", base_url=server.url, **clients) as client:
                with pytest.raises(APITimeoutError, match="total"):
                    await call(client, way, within(0.2))


@pytest.mark.parametrize("way", WAYS)
async def test_it_is_for_all_attempts_and_pauses(
    server: Server, client: PatientClient, way: str
) -> None:
    """What cannot be tried again in time ends at once, and says after what."""
    set_testing(False)
    server.handler = answer(b"", 503, {"retry-after": "100"})
    async with client:
        with pytest.raises(APITimeoutError, match=r"total=50, after: 503") as caught:
            await call(client, way, within(50))
    assert caught.value.sent is Sent.NOT_SENT
    assert caught.value.operation == "agents_retrieve"
    assert len(server.requests) == 1


@pytest.mark.parametrize("way", WAYS)
async def test_a_call_in_time_knows_nothing_of_it(
    server: Server, client: PatientClient, way: str
) -> None:
    """Nor does the next one on the same connection, after the deadline."""
    async with client:
        for total in TIMEOUTS:
            before = len(server.requests)
            try:
                await call(client, way, within(total))
            except APITimeoutError:
                continue  # a busy machine
            assert (await call(client, way, within(HUNG))).id == "agent_01"
            assert len(server.requests) == before + 2
            return


@pytest.mark.parametrize("way", WAYS)
async def test_a_stream_has_begun_in_time(server: Server, client: PatientClient, way: str) -> None:
    """And takes as long as it likes from there on."""
    second = asyncio.Event()

    async def slow(exchange: Exchange) -> None:
        await exchange.send(STREAM_HEAD + frame(MESSAGE))
        await second.wait()
        await exchange.send(frame({**MESSAGE, "id": "sevt_02"}))
        await exchange.gone()
        exchange.close()

    server.handler = slow
    for total in TIMEOUTS:
        began = time.monotonic()
        try:
            if way == "sync":
                with client.sessions.events.stream("sesn_01", options=within(total)) as stream:
                    next(stream)
                    _let_pass(began + total)
                    server._loop.call_soon_threadsafe(second.set)
                    assert next(stream).to_dict()["id"] == "sevt_02"
            else:
                events = client.aio.sessions.events
                async with await events.stream("sesn_01", options=within(total)) as astream:
                    await anext(astream)
                    _let_pass(began + total)
                    server._loop.call_soon_threadsafe(second.set)
                    assert (await anext(astream)).to_dict()["id"] == "sevt_02"
        except APITimeoutError:
            continue  # a busy machine
        return


def _let_pass(moment: float) -> None:
    while time.monotonic() < moment:
        time.sleep(0.01)


@pytest.mark.parametrize("way", WAYS)
async def test_a_send_in_doubt_says_so(server: Server, client: PatientClient, way: str) -> None:
    """Looking for it has no time left."""
    server.handler = drip
    async with client:
        for total in TIMEOUTS:
            try:
                await send(client, way, within(total))
            except APITimeoutError as error:
                assert error.sent is Sent.NOT_SENT  # noqa: PT017  # a busy machine
                continue
            except MaybeSentError as error:
                assert f"total={total:g}" in str(error)  # noqa: PT017
                return
    pytest.fail("nothing was sent in time")


async def send(client: Client, way: str, options: RequestOptions) -> None:
    events: Any = [{"type": "user.message", "content": [{"type": "text", "text": "Hello"}]}]
    if way == "sync":
        client.sessions.events.send("sesn_01", events=events, options=options)
    else:
        await client.aio.sessions.events.send("sesn_01", events=events, options=options)


# Without sockets


@given(
    total=st.floats(0.01, 1e6),
    passed=st.floats(0, 2e6),
    wait=st.none() | st.floats(0.01, 1e6),
)
def test_no_wait_is_longer_than_what_is_left(
    total: float, passed: float, wait: float | None
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        now = [1000.0]
        patch.setattr("agentsessions.core.request.deadline.time.monotonic", lambda: now[0])
        timeout = Timeout(connect=wait, read=wait, write=wait, pool=wait, stream=wait, total=total)
        deadline = Deadline.begin(timeout)
        assert deadline is not None
        now[0] += passed
        left = max(total - passed, 0.0)
        assert deadline.left() == pytest.approx(left, abs=1e-6)
        for seconds in (deadline.shorten(timeout).read, deadline.shorten(timeout).pool):
            assert seconds is not None
            assert 0 < seconds <= max(left, 0.005) + 1e-6
            if wait is not None:
                assert seconds <= max(wait, 0.005)


def test_a_call_inside_another_has_its_deadline() -> None:
    outer = Deadline.begin(Timeout(total=5))
    assert Deadline.begin(Timeout(total=1000), outer) is outer
    assert Deadline.begin(Timeout(), outer) is outer
    assert Deadline.begin(Timeout()) is None
    assert Timeout.of(3).total is None
    assert RequestOptions(timeout=Timeout(total=3)).timeout == Timeout(total=3)
    assert AGENT
