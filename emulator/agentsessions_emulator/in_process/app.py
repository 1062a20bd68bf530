"""The emulator as an ASGI application for any event loop. It runs on the emulator's own."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from agentsessions_emulator.http.connections import BREAK_OFF

_T = TypeVar("_T")


class EmulatorApp:
    """Hands requests over to the emulator's event loop, and their answers back.

    To be mounted in a larger application, called by a test client or served; by asyncio only.
    Where the emulator breaks a connection, ConnectionResetError is raised.
    """

    def __init__(self, app: ASGIApp, loop: asyncio.AbstractEventLoop) -> None:
        self._app = app
        self._loop = loop

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)
        else:
            await send({"type": "websocket.close"})

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        caller = asyncio.get_running_loop()
        broken = False

        def break_off(_how: str) -> None:
            nonlocal broken
            broken = True
            answering.cancel()

        async def answer() -> None:
            await self._app(
                inner_scope(scope, break_off), _elsewhere(receive, caller), _elsewhere(send, caller)
            )

        answering = asyncio.run_coroutine_threadsafe(answer(), self._loop)
        try:
            await asyncio.wrap_future(answering)
        except asyncio.CancelledError:
            if not answering.cancelled() or _is_cancelled():
                raise
        if broken or answering.cancelled():
            raise ConnectionResetError("the emulator broke the connection off")


def inner_scope(scope: Scope, break_off: Callable[[str], None]) -> Scope:
    """A request as the emulator is to see it: without the place where it is mounted, and by the
    name of this machine. That of a web page, which has an origin, keeps the name that was called.
    """
    root: str = scope.get("root_path", "")
    path = scope["path"].removeprefix(root) or "/"
    raw: bytes = scope.get("raw_path") or scope["path"].encode()
    headers = list(scope["headers"])
    if all(name != b"origin" for name, _ in headers):
        headers = [(b"host", b"localhost"), *(one for one in headers if one[0] != b"host")]
    return {
        **scope,
        "path": path,
        "raw_path": raw.removeprefix(root.encode()) or b"/",
        "root_path": "",
        "headers": headers,
        "extensions": {BREAK_OFF: break_off},
    }


def _elsewhere(
    function: Callable[..., Awaitable[_T]], loop: asyncio.AbstractEventLoop
) -> Callable[..., Awaitable[_T]]:
    """The same function, run on another event loop."""

    async def call(*arguments: Any) -> _T:
        async def run() -> _T:
            return await function(*arguments)

        future: Future[_T] = asyncio.run_coroutine_threadsafe(run(), loop)
        return await asyncio.wrap_future(future)

    return call


def _is_cancelled() -> bool:
    """Whether somebody has cancelled the current task."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _live(receive: Receive, send: Send) -> None:
    """The emulator starts and stops by itself; a server that asks for it is told that it has."""
    message: Message = await receive()
    while message["type"] != "lifespan.shutdown":
        await send({"type": f"{message['type']}.complete"})
        message = await receive()
    await send({"type": "lifespan.shutdown.complete"})
