"""An emulator that runs in a thread, and what other threads have it do."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import TypeVar

from agentsessions_emulator.event_loop import run
from agentsessions_emulator.in_process.server import InProcessServer
from agentsessions_emulator.server import Server
from agentsessions_emulator.service.runtime import Settings
from agentsessions_emulator.service.service import Service

_T = TypeVar("_T")
_START_SECONDS = 30


class Background:
    """A service that runs until `stop`, on the socket of a host and port or without one.

    Raises RuntimeError, with its cause, when it does not start.
    """

    def __init__(
        self, service: type[Service], settings: Settings, host: str, port: int | None
    ) -> None:
        self._ready = threading.Event()
        self.server = (
            InProcessServer(service, settings, self._note_ready)
            if port is None
            else Server(service, settings, host, port, self._note_ready)
        )
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="agentsessions-emulator")
        self._thread.start()
        if not self._ready.wait(_START_SECONDS) or self._failure is not None:
            self.stop()
            raise RuntimeError("the emulator did not start") from self._failure

    def stop(self) -> None:
        """End all streams, close everything and wait for the thread."""
        self.server.stop()
        self._thread.join()

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The event loop on which it runs. Raises RuntimeError where that is one's own."""
        loop = self.server.loop
        if loop is None or threading.current_thread() is self._thread:
            raise RuntimeError("a script cannot call the emulator that plays it")
        return loop

    def call(self, function: Callable[[Service], _T]) -> _T:
        """Run a function on the event loop and wait for the result."""

        async def run(service: Service) -> _T:
            return function(service)

        return self.wait(run)

    def wait(self, function: Callable[[Service], Awaitable[_T]]) -> _T:
        """The same for an async function."""
        loop = self.loop

        async def run() -> _T:
            return await function(self.server.service)

        return asyncio.run_coroutine_threadsafe(run(), loop).result()

    def _note_ready(self, _url: str) -> None:
        self._ready.set()

    def _run(self) -> None:
        try:
            run(self.server.serve_until_stopped())
        except BaseException as error:  # noqa: BLE001
            self._failure = error
        finally:
            self._ready.set()
