"""A service on an event loop, without a socket."""

import asyncio
from collections.abc import Callable, Mapping

from starlette.types import ASGIApp

from agentsessions_emulator.event_loop import cancel_others
from agentsessions_emulator.http.connections import Connections
from agentsessions_emulator.pipeline.app import make_app
from agentsessions_emulator.service.runtime import Settings
from agentsessions_emulator.service.service import Service

_GRACE_SECONDS = 2


class InProcessServer:
    """Runs one emulator until it is told to stop; requests come by `app`, on `loop`.

    `on_ready` is called there, with the URL, once requests are answered.
    """

    url = "http://localhost"
    left_out: Mapping[str, int] = {}

    def __init__(
        self, service: type[Service], settings: Settings, on_ready: Callable[[str], object]
    ) -> None:
        self.service = service.create(settings)
        try:
            self.app: ASGIApp = make_app(self.service, Connections())
        except BaseException:
            self.service.close()
            raise
        self._on_ready = on_ready
        self.loop: asyncio.AbstractEventLoop | None = None
        self._stop = asyncio.Event()

    async def serve_until_stopped(self) -> None:
        """Run; everything is closed when this returns."""
        self.loop = asyncio.get_running_loop()
        try:
            self.service.resume()
            self._on_ready(self.url)
            await self._stop.wait()
            await self.service.quiesce()
            await _end_requests()
        finally:
            self.service.close()

    def stop(self) -> None:
        """End running. May be called from any thread."""
        if self.loop is not None:
            self.loop.call_soon_threadsafe(self._stop.set)


async def _end_requests() -> None:
    """Let streams send what waits, and cut off what does not come to its end."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    if others:
        await asyncio.wait(others, timeout=_GRACE_SECONDS)
    await cancel_others()
