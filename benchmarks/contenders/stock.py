"""What openapi-python-client makes of openapi.yaml with its own templates.

`benchmarks.stock` compiles it; its folder is on the path. It has no event streams.
"""

from __future__ import annotations

import asyncio
import sys
from importlib import import_module
from typing import Any

from benchmarks.worker import Work, run


class Stock(Work):
    hold_pages = 10

    def __init__(self, url: str) -> None:
        authenticated: Any = import_module("stock").AuthenticatedClient
        self.client = authenticated(base_url=url, token="key")
        self.retrieve_session = _operation("sessions.sessions_retrieve")
        self.sessions_list = _operation("sessions.sessions_list")
        self.events_list = _operation("sessions_events.sessions_events_list")
        self.events_send = _operation("sessions_events.sessions_events_send")
        self.models: Any = import_module("stock.models")

    def retrieve(self, ids: list[str]) -> None:
        for session_id in ids:
            assert self.retrieve_session.sync(session_id, client=self.client).id

    async def retrieve_async(self, ids: list[str]) -> None:
        for session_id in ids:
            session = await self.retrieve_session.asyncio(session_id, client=self.client)
            assert session.id

    async def retrieve_at_once(self, ids: list[str]) -> None:
        await asyncio.gather(
            *(self.retrieve_session.asyncio(session_id, client=self.client) for session_id in ids)
        )

    def list_sessions(self) -> int:
        return len(self.sessions_list.sync(client=self.client, limit=100).data)

    def list_events(self) -> list[Any]:
        page = self.events_list.sync("sesn_01", client=self.client, limit=1000)
        events: list[Any] = page.data
        return events

    def send(self, texts: list[str]) -> None:
        models = self.models
        for text in texts:
            block = models.TextBlock(text=text, type_="text")
            message = models.UserMessage(type_="user.message", content=[block])
            body = models.SendEventsRequest(events=[message])
            assert self.events_send.sync("sesn_01", client=self.client, body=body).data


def _operation(module: str) -> Any:
    return import_module(f"stock.api.{module}")


if __name__ == "__main__":
    run(Stock(sys.argv[1]))
