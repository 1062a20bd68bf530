"""The official client, `anthropic`."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import anthropic

from benchmarks.worker import Work, run


class Official(Work):
    hold_pages = 10

    def __init__(self, url: str) -> None:
        self.sessions = anthropic.Anthropic(api_key="key", base_url=url).beta.sessions
        self.asessions = anthropic.AsyncAnthropic(
            api_key="key", base_url=url, timeout=60
        ).beta.sessions

    def retrieve(self, ids: list[str]) -> None:
        for session_id in ids:
            assert self.sessions.retrieve(session_id).id

    async def retrieve_async(self, ids: list[str]) -> None:
        for session_id in ids:
            assert (await self.asessions.retrieve(session_id)).id

    async def retrieve_at_once(self, ids: list[str]) -> None:
        await asyncio.gather(*(self.asessions.retrieve(session_id) for session_id in ids))

    def list_sessions(self) -> int:
        return len(self.sessions.list(limit=100).data)

    def list_events(self) -> list[Any]:
        return list(self.sessions.events.list("sesn_01", limit=1000).data)

    def send(self, texts: list[str]) -> None:
        for text in texts:
            answer = self.sessions.events.send(
                "sesn_01",
                events=[{"type": "user.message", "content": [{"type": "text", "text": text}]}],
            )
            assert answer.data

    def stream(self, session_id: str) -> int:
        count = 0
        with self.sessions.events.stream(session_id) as stream:
            for event in stream:
                count += 1 if event.type else 0
        return count

    async def stream_async(self, session_id: str) -> int:
        count = 0
        async with await self.asessions.events.stream(session_id) as stream:
            async for event in stream:
                count += 1 if event.type else 0
        return count


if __name__ == "__main__":
    run(Official(sys.argv[1]))
