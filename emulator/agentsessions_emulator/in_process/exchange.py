"""One request on the emulator's event loop, and its answer on the way to whoever asked."""

import asyncio
from collections.abc import Callable
from typing import TypeAlias

import httpx
from starlette.types import ASGIApp, Message, Scope

from agentsessions_emulator.in_process.app import inner_scope

Piece: TypeAlias = Message | Exception | None
"""A message of the answer, what it fails with, or None at its end."""


class Exchange:
    """Has the application answer a request; calls `put` on its event loop with each piece."""

    def __init__(
        self,
        app: ASGIApp,
        loop: asyncio.AbstractEventLoop,
        request: httpx.Request,
        content: bytes,
        put: Callable[[Piece], None],
    ) -> None:
        if loop.is_closed():
            raise httpx.ConnectError("the emulator does not run", request=request)
        self._app = app
        self._loop = loop
        self._content: bytes | None = content
        self._put = put
        self._gone = asyncio.Event()
        self._answering = asyncio.run_coroutine_threadsafe(self._answer(request), loop)

    def leave(self) -> None:
        """Nobody waits for the rest of the answer."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._gone.set)

    async def _answer(self, request: httpx.Request) -> None:
        end: Piece = httpx.ReadError("the emulator has stopped")
        try:
            scope = inner_scope(_scope(request), self._break_off)
            await self._app(scope, self._receive, self._send)
            end = None
        except Exception as error:  # noqa: BLE001 - it is raised where the answer is awaited
            end = error
        finally:
            self._put(end)

    async def _receive(self) -> Message:
        content, self._content = self._content, None
        if content is not None:
            return {"type": "http.request", "body": content, "more_body": False}
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Message) -> None:
        self._put(message)

    def _break_off(self, how: str) -> None:
        self._put(httpx.ReadError(f"the emulator has broken the connection off: {how}"))
        self._gone.set()


def _scope(request: httpx.Request) -> Scope:
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": request.url.scheme,
        "path": request.url.path,
        "raw_path": request.url.raw_path.partition(b"?")[0],
        "query_string": request.url.query,
        "root_path": "",
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "client": ("127.0.0.1", 0),
        "server": ("localhost", 80),
    }
