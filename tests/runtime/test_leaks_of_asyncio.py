"""Whatever ends a stream, a download or a call of asyncio: no socket, task or descriptor is left.

Warnings are errors here, also those of objects that are collected unclosed.
"""

import asyncio
import gc
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from agentsessions import Client
from agentsessions.api import agents_retrieve, files_download, sessions_events_stream
from tests.runtime.leaking import (
    half_a_file,
    leaves_nothing,
    only_the_first_connection,
    open_descriptors,
)
from tests.support.clients import PatientClient
from tests.support.replies import AGENT, answer, held, silent
from tests.support.server import Server

pytestmark = leaves_nothing


async def settle() -> None:
    """Let everything that is scheduled happen."""
    for _ in range(10):
        await asyncio.sleep(0)


async def other_tasks() -> set[asyncio.Task[Any]]:
    await settle()
    tasks: set[asyncio.Task[Any]] = asyncio.all_tasks()
    return {task for task in tasks if task is not asyncio.current_task()}


async def abreak_out(client: Client) -> None:
    async with await sessions_events_stream.asyncio(client, "sesn_01") as stream:
        async for _ in stream:
            break


async def araise_inside(client: Client) -> None:
    async def consume() -> None:
        async with await sessions_events_stream.asyncio(client, "sesn_01") as stream:
            async for _ in stream:
                raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await consume()


async def acancel(client: Client) -> None:
    reading = asyncio.Event()

    async def read() -> None:
        async with await sessions_events_stream.asyncio(client, "sesn_01") as stream:
            async for _ in stream:
                reading.set()

    task = asyncio.create_task(read())
    await reading.wait()
    await settle()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def acancel_without_with(client: Client) -> None:
    stream = await sessions_events_stream.asyncio(client, "sesn_01")
    await anext(stream)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(anext(stream), 0.01)


async def adrop_unread(client: Client) -> None:
    await sessions_events_stream.asyncio(client, "sesn_01")


async def adrop_inside(client: Client) -> None:
    async for event in await sessions_events_stream.asyncio(client, "sesn_01"):
        assert event.type == "agent.message"
        return
    pytest.fail("there was no event")


async def adrop_download(client: Client) -> None:
    await files_download.asyncio(client, "file_01")


async def adrop_download_inside(client: Client) -> None:
    async for _ in await files_download.asyncio(client, "file_01"):
        break


@pytest.mark.parametrize(
    "use",
    [
        abreak_out,
        araise_inside,
        acancel,
        acancel_without_with,
        adrop_unread,
        adrop_inside,
        adrop_download,
        adrop_download_inside,
    ],
)
async def test_with_asyncio(
    server: Server, client: PatientClient, use: Callable[[Client], Any]
) -> None:
    """What is dropped unclosed is closed with the next call in the same loop, if not before."""
    async with client:
        await agents_retrieve.asyncio(client, "agent_01")
        for _ in range(3):
            server.handler = half_a_file if "download" in use.__name__ else held
            tasks = await other_tasks()
            await use(client)
            gc.collect()
            server.handler = answer(AGENT)
            await agents_retrieve.asyncio(client, "agent_01")
            assert await other_tasks() == tasks
            await asyncio.to_thread(server.wait_for_at_most, 2)


async def test_cancelled_calls(server: Server, client: PatientClient) -> None:
    async with client:
        server.handler = silent
        tasks = await other_tasks()
        for _ in range(5):
            count = len(server.requests)
            task = asyncio.create_task(agents_retrieve.asyncio(client, "agent_01"))
            await asyncio.to_thread(server.wait_for_requests, count + 1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert await other_tasks() == tasks
        server.handler = answer(AGENT)
        assert (await agents_retrieve.asyncio(client, "agent_01")).id == "agent_01"
        await asyncio.to_thread(server.wait_for_at_most, 2)


async def test_cancelled_while_waiting_to_try_again(server: Server) -> None:
    server.handler = answer(b"", 503, {"retry-after": "60"})
    async with Client("sk-1", base_url=server.url) as client:
        task = asyncio.create_task(agents_retrieve.asyncio(client, "agent_01"))
        await asyncio.to_thread(server.wait_for_requests, 2)
        await settle()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


@pytest.mark.parametrize("use", [abreak_out, adrop_unread, adrop_inside])
def test_one_event_loop_after_another(
    server: Server, client: PatientClient, use: Callable[[Client], Any]
) -> None:
    """Connections end with their loop, though nobody has closed the client."""

    async def main() -> None:
        server.handler = answer(AGENT)
        assert (await agents_retrieve.asyncio(client, "agent_01")).id == "agent_01"
        server.handler = held
        await use(client)

    for _ in range(3):
        asyncio.run(main())
        gc.collect()
        only_the_first_connection(server)
    senders = client._shared.connections.awaited
    assert senders is not None
    assert not senders.entries


def test_a_stream_that_outlives_its_loop(server: Server, client: PatientClient) -> None:
    """Nothing is scheduled on a loop that is closed, whenever the stream is collected."""
    server.handler = held

    async def main() -> Any:
        stream = await sessions_events_stream.asyncio(client, "sesn_01")
        await anext(stream)
        return stream, await files_download.asyncio(client, "file_01")

    left = asyncio.run(main())
    only_the_first_connection(server)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        del left
        gc.collect()


def test_two_loops_at_once(server: Server, client: PatientClient) -> None:
    """A client may serve several threads with an event loop each."""

    async def main() -> list[str]:
        calls = (agents_retrieve.asyncio(client, "agent_01") for _ in range(20))
        return [agent.id for agent in await asyncio.gather(*calls)]

    async def both() -> None:
        own = main()
        other = asyncio.to_thread(asyncio.run, main())
        assert list(await asyncio.gather(own, other)) == [["agent_01"] * 20] * 2

    asyncio.run(both())
    only_the_first_connection(server)


async def test_many_calls_and_streams_with_asyncio(server: Server, client: PatientClient) -> None:
    async with client:
        await agents_retrieve.asyncio(client, "agent_01")
        descriptors, tasks = open_descriptors(), await other_tasks()
        server.handler = held
        for _ in range(10):
            await asyncio.gather(*(adrop_inside(client) for _ in range(10)))
        server.handler = answer(AGENT)
        for _ in range(10):
            await asyncio.gather(*(agents_retrieve.asyncio(client, "agent_01") for _ in range(30)))
        assert await other_tasks() == tasks
    await asyncio.to_thread(only_the_first_connection, server)
    assert open_descriptors() <= descriptors


async def test_a_closed_client_says_so(server: Server, client: PatientClient) -> None:
    await agents_retrieve.asyncio(client, "agent_01")
    await client.aclose()
    await client.aclose()
    client.close()
    with pytest.raises(RuntimeError, match="this client is closed"):
        agents_retrieve.sync(client, "agent_01")
    with pytest.raises(RuntimeError, match="this client is closed"):
        await agents_retrieve.asyncio(client, "agent_01")
    with pytest.raises(RuntimeError, match="this client is closed"):
        sessions_events_stream.sync(client, "sesn_01")
    with pytest.raises(RuntimeError, match="this client is closed"):
        await files_download.asyncio(client.with_options(max_retries=0), "file_01")
    await asyncio.to_thread(server.wait_for_no_connections)
