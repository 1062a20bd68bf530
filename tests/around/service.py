"""A service that is busy at every other call, and a client that uses it in all ways."""

import json
from itertools import count

import httpx

from agentsessions import Client
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, MESSAGE, answer, frames

REQUESTS = 6
"""What `use` sends: two calls, each with a retry, and two streams."""


async def use(client: Client) -> None:
    """A call and a stream, blocking and with asyncio."""
    retrieved = client.agents.retrieve.detailed("agent_01")
    assert (retrieved.parsed.id, retrieved.retries_taken) == ("agent_01", 1)
    retrieved = await client.aio.agents.retrieve.detailed("agent_01")
    assert (retrieved.parsed.id, retrieved.retries_taken) == ("agent_01", 1)
    with client.sessions.events.stream("sesn_01") as stream:
        assert [event.type for event in stream] == ["agent.message"]
    async with await client.aio.sessions.events.stream("sesn_01") as astream:
        assert [event.type async for event in astream] == ["agent.message"]


class Service:
    """Answers requests that reach a server, and those that a mock has intercepted."""

    def __init__(self) -> None:
        self._calls = count()

    def over_a_socket(self, exchange: Exchange) -> bytes:
        if exchange.request.path.endswith("/stream"):
            return frames(MESSAGE)
        busy = next(self._calls) % 2 == 0
        return answer({}, 529) if busy else answer(AGENT)

    def mocked(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/stream"):
            event = json.dumps(MESSAGE).encode()
            headers = {"content-type": "text/event-stream"}
            return httpx.Response(200, content=b"data: %b\n\n" % event, headers=headers)
        busy = next(self._calls) % 2 == 0
        return httpx.Response(529, json={}) if busy else httpx.Response(200, json=AGENT)
