"""The floor of the emulator: Starlette on uvicorn, and answers that are given to it.

`python -m benchmarks.emulator_floor FILE` prints its URL and serves until it is killed. FILE has
`answers` by method and path, the paths `stream` and `messages`, and `turn`: the frames that the
stream tells when a message is sent.
"""

from __future__ import annotations

import asyncio
import json
import socket
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import uvicorn
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send


class Floor:
    """The application; it has one stream at a time."""

    def __init__(self, canned: dict[str, Any]) -> None:
        self._answers = {asked: answer.encode() for asked, answer in canned["answers"].items()}
        self._turn = canned["turn"].encode()
        self._stream, self._messages = canned["stream"], canned["messages"]
        self._news: asyncio.Queue[bytes] = asyncio.Queue()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        if request.url.path == self._stream:
            self._news = asyncio.Queue()
            stream = StreamingResponse(self._frames(), media_type="text/event-stream")
            await stream(scope, receive, send)
            return
        await request.body()
        asked = f"{request.method} {request.url.path}"
        if request.url.query:
            asked += f"?{request.url.query}"
        answer = self._answers.get(asked, b"{}")
        if request.url.path == self._messages:
            self._news.put_nowait(self._turn)
        await Response(answer, media_type="application/json")(scope, receive, send)

    async def _frames(self) -> AsyncIterator[bytes]:
        while True:
            yield await self._news.get()


def main() -> None:
    """Serve."""
    app = Floor(json.loads(Path(sys.argv[1]).read_text()))
    config = uvicorn.Config(app, http="h11", ws="none", loop="asyncio", log_config=None)
    listening = socket.create_server(("127.0.0.1", 0))
    print(f"http://127.0.0.1:{listening.getsockname()[1]}", flush=True)
    asyncio.run(uvicorn.Server(config).serve(sockets=[listening]))


if __name__ == "__main__":
    main()
