"""The HTTP server: one emulator on one socket."""

import asyncio
import signal
import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, cast

import uvicorn

from agentsessions_emulator.http.connections import Connections
from agentsessions_emulator.pipeline.app import make_app
from agentsessions_emulator.service.runtime import Settings
from agentsessions_emulator.service.service import Service

if TYPE_CHECKING:
    from agentsessions_emulator.recording.proxy import Proxy

_KEEP_ALIVE_SECONDS = 75
_GRACE_SECONDS = 2
_BACKLOG = 4096
_MAX_PORT = 65535
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Server(uvicorn.Server):
    """Serves one emulator on one socket until it is told to stop.

    `on_ready` is called on the event loop, with the URL, once requests are answered.
    """

    def __init__(
        self,
        service: type[Service],
        settings: Settings,
        host: str,
        port: int,
        on_ready: Callable[[str], object],
    ) -> None:
        check_address(host, port)
        self.service = service.create(settings)
        try:
            self._connections = Connections()
            self._proxy = _proxy(self.service, self._connections)
            self.app = make_app(self.service, self._connections, host, proxy=self._proxy)
            super().__init__(self._config())
            self._socket = _listen(host, port)
        except BaseException:
            self.service.close()
            raise
        self._on_ready = on_ready
        self.loop: asyncio.AbstractEventLoop | None = None
        self.stopped_by: int | None = None
        self._stop = asyncio.Event()

    def _config(self) -> uvicorn.Config:
        return uvicorn.Config(
            self.app,
            http=self._connections.protocol(self.app.refuse),
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

    @property
    def left_out(self) -> dict[str, int]:
        """What could not be recorded, and how often."""
        return self._proxy.left_out if self._proxy is not None else {}

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

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self.loop = asyncio.get_running_loop()
        self.service.resume()
        await super().startup(sockets)
        self._on_ready(self.url)

    async def main_loop(self) -> None:
        await self._stop.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await self.service.quiesce()
        if self._proxy is not None:
            await self._proxy.close()
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


def _proxy(service: Service, connections: Connections) -> "Proxy | None":
    """What records, where the settings say so. Raises ValueError where that cannot be."""
    settings, runtime = service.runtime.settings.recording, service.runtime
    if settings is None:
        return None
    if service.transcriber is None:
        raise ValueError("conversations with this service cannot be recorded")
    # These take long to import, and few record.
    from agentsessions_emulator.recording.proxy import Proxy
    from agentsessions_emulator.recording.recorder import Recorder

    recorder = Recorder(settings, service.transcriber(), runtime.document.secret_fields)
    return Proxy(settings.upstream, recorder, connections)


def check_address(host: str, port: object) -> None:
    """Raises ValueError for what nobody can listen on."""
    if not host or host != host.strip():
        raise ValueError(f"host must be a name or an address, not {host!r}.")
    if not isinstance(port, int) or not 0 <= port <= _MAX_PORT:
        raise ValueError(f"port must be a number from 0 to {_MAX_PORT}, not {port!r}.")


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's algorithm off only on sockets that name their protocol.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
    except (OSError, UnicodeError) as error:
        listener.close()
        raise OSError(f"cannot listen on {host}, port {port}: {error}") from error
    return listener
