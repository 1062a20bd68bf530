"""How many hand-written files of the client a call and an event pass through.

Who follows one through the code has to read each of them, so a further one has to be worth it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import agentsessions
from agentsessions import Client
from agentsessions.api import sessions_create
from agentsessions.models import CreateSessionRequest
from benchmarks import payloads
from tests.support.exchange import Exchange
from tests.support.replies import STREAM_HEAD, answer, frame
from tests.support.server import Server

PACKAGE = Path(agentsessions.__file__).parent
CALL = {
    "core/binding/bind.py",
    "core/headers.py",
    "core/request/request.py",
    "core/response/response.py",
    "core/retry/attempts.py",
    "core/serialization/decoding.py",
    "core/serialization/model.py",
    "core/serialization/timestamps.py",
    "runtime/engine.py",
    "runtime/httpx_messages.py",
    "runtime/httpx_sync.py",
    "runtime/pool.py",
}
EVENT = {
    "core/follow/iterators.py",
    "core/follow/position.py",
    "core/follow/procedure.py",
    "core/follow/reconnect.py",
    "core/response/sse.py",
    "core/response/streams.py",
    "core/serialization/decoding.py",
    "core/serialization/timestamps.py",
    "managed_agents/event_sources.py",
    "managed_agents/stop_rule.py",
    "runtime/httpx_sync.py",
}


def passed_through(work: Callable[[], object]) -> set[str]:
    """The hand-written files of the client in which a function runs."""
    found: set[str] = set()

    def note(frame: FrameType, event: str, _: Any) -> None:
        path = Path(frame.f_code.co_filename)
        if event == "call" and path.is_relative_to(PACKAGE):
            found.add(path.relative_to(PACKAGE).as_posix())

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return {name for name in found if name.split("/")[0] not in ("api", "models")}


def test_a_call() -> None:
    with Server(answer(payloads.session())) as server, Client("k", base_url=server.url) as client:
        body = CreateSessionRequest(agent="agent_01", environment_id="env_01")
        sessions_create.sync(client, body=body)
        assert passed_through(lambda: sessions_create.sync(client, body=body)) == CALL
    assert len(CALL) <= 12


def test_an_event_of_follow() -> None:
    async def handle(exchange: Exchange) -> bytes | None:
        if not exchange.request.path.endswith("/stream"):
            return answer({"data": [], "next_page": None})
        await exchange.send(STREAM_HEAD)
        for second in range(3):
            at = f"2026-01-01T00:00:0{second}Z"
            event = {"id": f"sevt_{second}", "type": "agent.thinking", "processed_at": at}
            await exchange.send(frame(event))
        await exchange.gone()
        return None

    with (
        Server(handle) as server,
        Client("k", base_url=server.url) as client,
        client.sessions.events.follow("sesn_01") as follow,
    ):
        next(follow)
        assert passed_through(lambda: next(follow)) == EVENT
    assert len(EVENT) <= 11
