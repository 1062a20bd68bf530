"""What runs coroutines and is not asyncio."""

from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest
import trio

from agentsessions import Client, ConfigurationError


async def call(client: Client) -> None:
    await client.aio.agents.retrieve("agent_01")


async def stream(client: Client) -> None:
    await client.aio.sessions.events.stream("sesn_01")


async def follow(client: Client) -> None:
    async for _ in client.aio.sessions.events.follow("sesn_01"):
        pass


async def iterate(client: Client) -> None:
    async for _ in client.aio.agents.list():
        pass


async def send(client: Client) -> None:
    await client.aio.sessions.events.send("sesn_01", events=[{"type": "user.interrupt"}])


async def upload(client: Client) -> None:
    await client.aio.files.upload(file=b"x")


def run_on_trio(work: Callable[[Client], Awaitable[None]], client: Client) -> None:
    anyio.run(work, client, backend="trio")


@pytest.mark.parametrize("work", [call, stream, follow, iterate, send, upload])
@pytest.mark.parametrize("run", [trio.run, run_on_trio])
def test_trio_is_refused_at_once(
    run: Callable[..., Any], work: Callable[[Client], Awaitable[None]]
) -> None:
    with (
        Client("sk-1", base_url="http://127.0.0.1:9") as client,
        pytest.raises(ConfigurationError, match=r"trio is not supported.*'asyncio'.*in a thread"),
    ):
        run(work, client)
