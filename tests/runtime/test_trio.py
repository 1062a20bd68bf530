"""What runs coroutines and is not asyncio: every way in says so, and says what to do."""

from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest
import trio

from agentsessions import Client, ConfigurationError
from agentsessions.everruns import Agent, Everruns
from agentsessions.meerkat import Meerkat
from agentsessions.worker import Worker

URL = "http://127.0.0.1:9"
CHANNEL = f"{URL}/v1/channels/appchan_1"
SAID: Any = {"role": "user", "content": [{"type": "text", "text": "Hi"}]}
REFUSED = r"trio is not supported.*'asyncio'.*in a thread"


async def key() -> str:
    return "sk-1"


async def iterate(some: Any) -> None:
    async for _ in some:
        pass


async def iterate_inside(some: Any) -> None:
    async with some as opened:
        await iterate(opened)


async def block(client: Client) -> None:
    async with client:
        await client.aio.agents.retrieve("agent_01")


async def words(client: Any) -> None:
    async with client.aio.sessions.run_stream("s", "Hi") as run:
        await iterate(run.text_stream())


async def result(client: Any) -> None:
    async with client.aio.sessions.run_stream("s", "Hi", timeout=9) as run:
        await run.result()


CLAUDE: dict[str, Callable[[Client], Awaitable[Any]]] = {
    "call": lambda client: client.aio.agents.retrieve("agent_01"),
    "call, in time": lambda client: client.with_options(timeout=3).aio.agents.retrieve("agent_01"),
    "call, key asked for": lambda client: client.with_options(api_key=key).aio.agents.list(),
    "call, client closed": block,
    "stream": lambda client: client.aio.sessions.events.stream("sesn_01"),
    "follow": lambda client: iterate(client.aio.sessions.events.follow("sesn_01")),
    "follow, closed": lambda client: iterate_inside(client.aio.sessions.events.follow("sesn_01")),
    "follow, in time": lambda client: iterate_inside(
        client.aio.sessions.events.follow("sesn_01", timeout=9)
    ),
    "list": lambda client: iterate(client.aio.agents.list()),
    "send": lambda client: client.aio.sessions.events.send(
        "sesn_01", events=[{"type": "user.interrupt"}]
    ),
    "upload": lambda client: client.aio.files.upload(file=b"x"),
    "download": lambda client: client.aio.files.download("file_01"),
    "run": lambda client: client.aio.sessions.run("sesn_01", "Hi"),
    "run, taken up": lambda client: client.aio.sessions.run("sesn_01", timeout=9),
    "run, words": words,
    "run, result": result,
    "session service": lambda client: client.aio.session_service(
        agent="agent_01", environment_id="env_01"
    ).create_session(prompt="Hi"),
    "worker": lambda client: Worker(client, "env_01", environment_key="k").arun(),
}
EVERRUNS: dict[str, Callable[[Everruns], Awaitable[Any]]] = {
    "call": lambda client: client.aio.agents.retrieve("agent_01"),
    "stream": lambda client: client.aio.sessions.events.stream("session_01"),
    "follow": lambda client: iterate(client.aio.sessions.events.follow("session_01")),
    "follow, in time": lambda client: iterate_inside(
        client.aio.sessions.events.follow("session_01", timeout=9)
    ),
    "export": lambda client: client.aio.sessions.export("session_01"),
    "message": lambda client: client.aio.sessions.messages.create("session_01", message=SAID),
    "results": lambda client: client.aio.sessions.tool_results.submit(
        "session_01", tool_results=[]
    ),
    "channel": lambda client: client.aio.channels.sessions.create("appchan_1"),
    "run": lambda client: client.aio.sessions.run("session_01", "Hi"),
    "run, words": words,
    "run, result": result,
}
AGENT: dict[str, Callable[[Agent], Awaitable[Any]]] = {
    "call": lambda agent: agent.aio.card(),
    "create": lambda agent: agent.aio.sessions.create(),
    "follow": lambda agent: iterate(agent.aio.sessions.events.follow("session_01")),
    "run": lambda agent: agent.aio.run("Hi"),
    "run, in time": lambda agent: agent.aio.run("Hi", timeout=9),
}
MEERKAT: dict[str, Callable[[Meerkat], Awaitable[Any]]] = {
    "call": lambda client: client.aio.sessions.retrieve("session_01"),
    "create": lambda client: client.aio.sessions.create(prompt="Hi"),
    "message": lambda client: client.aio.sessions.messages.create("session_01", prompt="Hi"),
    "stream": lambda client: client.aio.sessions.events.stream("session_01"),
    "list": lambda client: iterate(client.aio.sessions.list()),
    "turn": lambda client: iterate(client.aio.sessions.messages.stream("session_01", prompt="Hi")),
    "turn, closed": lambda client: iterate_inside(
        client.aio.sessions.messages.stream("session_01", prompt="Hi")
    ),
    "turn, result": lambda client: client.aio.sessions.messages.stream(
        "session_01", prompt="Hi"
    ).result(),
    "turn, interrupted": lambda client: client.aio.sessions.messages.stream(
        "session_01", prompt="Hi"
    ).interrupt(),
    "session service": lambda client: client.aio.session_service().start_turn("session_01", "Hi"),
}
CASES = {
    **{f"claude: {name}": (lambda: Client("k", base_url=URL), way) for name, way in CLAUDE.items()},
    **{
        f"everruns: {name}": (lambda: Everruns("k", base_url=URL), way)
        for name, way in EVERRUNS.items()
    },
    **{
        f"meerkat: {name}": (lambda: Meerkat(URL, max_retries=0), way)
        for name, way in MEERKAT.items()
    },
    **{f"agent: {name}": (lambda: Agent(CHANNEL, api_key="k"), way) for name, way in AGENT.items()},
}


def run_on_trio(work: Callable[..., Awaitable[Any]], client: Any) -> None:
    anyio.run(work, client, backend="trio")


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
@pytest.mark.parametrize("run", [trio.run, run_on_trio])
def test_trio_is_refused_at_once(run: Callable[..., Any], case: Any) -> None:
    make, way = case

    async def work(client: Any) -> None:
        await way(client)

    with make() as client, pytest.raises(ConfigurationError, match=REFUSED):
        run(work, client)
