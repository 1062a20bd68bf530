"""This SDK, as installed without extras."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from agentsessions import Client, ObservedAttempt, Observer, Timeout
from agentsessions.api import (
    sessions_events_list,
    sessions_events_send,
    sessions_events_stream,
    sessions_list,
    sessions_retrieve,
)
from agentsessions.core.serialization.decoding import json_reader
from agentsessions.models import SendEventsRequest, SessionEventPage, TextBlock, UserMessage
from benchmarks.worker import Work, run


class Counter(Observer):
    """Counts requests and bytes."""

    def __init__(self) -> None:
        self.started = self.bytes = 0

    def attempt_started(self, attempt: ObservedAttempt) -> None:
        self.started = max(self.started + 1, attempt.number)

    def attempt_ended(self, attempt: ObservedAttempt) -> None:
        self.bytes += attempt.bytes


class Ours(Work):
    def __init__(self, url: str) -> None:
        waits = Timeout(pool=60)  # a thousand calls at once may wait for each other
        self.client = Client("key", base_url=url, timeout=waits)
        self.observed = self.client.with_options(observers=[Counter()])

    def retrieve(self, ids: list[str]) -> None:
        for session_id in ids:
            assert sessions_retrieve.sync(self.client, session_id).id

    def retrieve_observed(self, ids: list[str]) -> None:
        for session_id in ids:
            assert sessions_retrieve.sync(self.observed, session_id).id

    async def retrieve_async(self, ids: list[str]) -> None:
        for session_id in ids:
            assert (await sessions_retrieve.asyncio(self.client, session_id)).id

    async def retrieve_at_once(self, ids: list[str]) -> None:
        await asyncio.gather(
            *(sessions_retrieve.asyncio(self.client, session_id) for session_id in ids)
        )

    def list_sessions(self) -> int:
        return len(sessions_list.sync(self.client, limit=100).data)

    def list_events(self) -> list[Any]:
        return sessions_events_list.sync(self.client, "sesn_01", limit=1000).data

    def send(self, texts: list[str]) -> None:
        for text in texts:
            message = UserMessage(content=[TextBlock(text=text)])
            body = SendEventsRequest(events=[message])
            assert sessions_events_send.sync(self.client, "sesn_01", body=body).data

    def stream(self, session_id: str) -> int:
        count = 0
        with sessions_events_stream.sync(self.client, session_id) as stream:
            for event in stream:
                count += 1 if event.type else 0
        return count

    async def stream_async(self, session_id: str) -> int:
        count = 0
        async with await sessions_events_stream.asyncio(self.client, session_id) as stream:
            async for event in stream:
                count += 1 if event.type else 0
        return count

    async def follow(self, session_id: str) -> int:
        count = 0
        async for event in self.client.aio.sessions.events.follow(session_id):
            count += 1 if event.type else 0
        return count

    def decode_events(self, body: bytes) -> list[Any]:
        return SessionEventPage.from_dict(json_reader()(body)).data


if __name__ == "__main__":
    sys.modules["msgspec"] = None  # type: ignore[assignment]  # as if it were not installed
    run(Ours(sys.argv[1]))
