"""The HTTP server: one emulator on one socket."""

import asyncio
import signal
import socket
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType
from typing import cast

import uvicorn

from agentsessions_emulator.http.connections import Connections
from agentsessions_emulator.pipeline.app import make_app
from agentsessions_emulator.service.runtime import Settings
from agentsessions_emulator.service.service import Service

_KEEP_ALIVE_SECONDS = 75
_GRACE_SECONDS = 2
_BACKLOG = 4096
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Server(uvicorn.Server):
    """Serves one emulator on one socket until it is told to stop.

    `on_ready` is called on the event loop once requests are answered.
    """

    def __init__(self, service: type[Service], settings: Settings, host: str, port: int) -> None:
        self.service = service.create(settings)
        try:
            connections = Connections()
            self.app = make_app(self.service, connections)
            super().__init__(self._config(connections))
            self._socket = _listen(host, port)
        except BaseException:
            self.service.close()
            raise
        self.loop: asyncio.AbstractEventLoop | None = None
        self.stopped_by: int | None = None
        self._stop = asyncio.Event()

    def _config(self, connections: Connections) -> uvicorn.Config:
        return uvicorn.Config(
            self.app,
            http=connections.protocol(),
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            backlog=_BACKLOG,
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=_GRACE_SECONDS,
        )

    @property
    def url(self) -> str:
        host, port = cast(tuple[str, int], self._socket.getsockname()[:2])
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    async def serve_until_stopped(self) -> None:
        """Serve; everything is closed when this returns."""
        try:
            await self.serve(sockets=[self._socket])
        finally:
            self._socket.close()
            self.service.close()

    def stop(self) -> None:
        """End serving. May be called from any thread and from signal handlers."""
        if self.loop is not None:
            self.loop.call_soon_threadsafe(self._stop.set)

    def on_ready(self) -> None:
        """Called when requests are answered."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self.loop = asyncio.get_running_loop()
        self.service.resume()
        await super().startup(sockets)
        self.on_ready()

    async def main_loop(self) -> None:
        await self._stop.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await self.service.quiesce()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """Let signals end serving. The event loop is told of them, so that one which arrives just
        before it waits does not have to wait as well.
        """
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        loop = asyncio.get_running_loop()
        try:
            for number in _SIGNALS:
                loop.add_signal_handler(number, self._stop_by, number)
        except NotImplementedError:  # Windows
            with super().capture_signals():
                yield
            return
        try:
            yield
        finally:
            for number in _SIGNALS:
                loop.remove_signal_handler(number)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        self.stop()

    def _stop_by(self, number: int) -> None:
        self.stopped_by = self.stopped_by or number
        self.handle_exit(number, None)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's algorithm off only on sockets that name their protocol.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
    except BaseException:
        listener.close()
        raise
    return listener
