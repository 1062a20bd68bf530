"""The floor: httpx and json.loads by hand, as an expert writes it for one purpose."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

import httpx

from benchmarks.worker import Work, run

HEADERS = {
    "authorization": "Bearer key",
    "anthropic-version": "2026-10-21",
    "anthropic-beta": "managed-agents-2026-04-01",
}


class Floor(Work):
    def __init__(self, url: str) -> None:
        self.client = httpx.Client(base_url=url, headers=HEADERS, timeout=60)
        self.limits = httpx.Limits(max_connections=None, max_keepalive_connections=100)
        self.aclient = httpx.AsyncClient(
            base_url=url, headers=HEADERS, timeout=60, limits=self.limits
        )

    def get(self, path: str, **params: Any) -> Any:
        response = self.client.get(path, params=params or None)
        response.raise_for_status()
        return json.loads(response.content)

    async def aget(self, path: str) -> Any:
        response = await self.aclient.get(path)
        response.raise_for_status()
        return json.loads(response.content)

    def retrieve(self, ids: list[str]) -> None:
        for session_id in ids:
            assert self.get(f"/v1/sessions/{session_id}")["id"]

    retrieve_observed = retrieve

    async def retrieve_async(self, ids: list[str]) -> None:
        for session_id in ids:
            assert (await self.aget(f"/v1/sessions/{session_id}"))["id"]

    async def retrieve_at_once(self, ids: list[str]) -> None:
        await asyncio.gather(*(self.aget(f"/v1/sessions/{session_id}") for session_id in ids))

    def list_sessions(self) -> int:
        return len(self.get("/v1/sessions", limit=100)["data"])

    def list_events(self) -> list[Any]:
        events: list[Any] = self.get("/v1/sessions/sesn_01/events", limit=1000)["data"]
        return events

    def send(self, texts: list[str]) -> None:
        for text in texts:
            message = {"type": "user.message", "content": [{"type": "text", "text": text}]}
            response = self.client.post("/v1/sessions/sesn_01/events", json={"events": [message]})
            response.raise_for_status()
            assert json.loads(response.content)["data"]

    def stream(self, session_id: str) -> int:
        count = 0
        path = f"/v1/sessions/{session_id}/events/stream"
        with self.client.stream("GET", path) as response:
            response.raise_for_status()
            rest = b""
            for chunk in response.iter_raw():
                *frames, rest = (rest + chunk).split(b"\n\n")
                for frame in frames:
                    event = json.loads(frame.partition(b"data: ")[2])
                    count += 1 if event["type"] else 0
        return count

    async def stream_async(self, session_id: str) -> int:
        count = 0
        path = f"/v1/sessions/{session_id}/events/stream"
        async with self.aclient.stream("GET", path) as response:
            response.raise_for_status()
            rest = b""
            async for chunk in response.aiter_raw():
                *frames, rest = (rest + chunk).split(b"\n\n")
                for frame in frames:
                    event = json.loads(frame.partition(b"data: ")[2])
                    count += 1 if event["type"] else 0
        return count

    def decode_events(self, body: bytes) -> list[Any]:
        events: list[Any] = json.loads(body)["data"]
        return events


if __name__ == "__main__":
    run(Floor(sys.argv[1]))
