"""The connections of a client and of all its copies, opened when they are first needed."""

from __future__ import annotations

import os
import threading
import warnings
from typing import TYPE_CHECKING

from .core.requests.transport import AsyncTransport, Transport

if TYPE_CHECKING:
    import httpx


class Connections:
    """Both kinds of transport. httpx is imported here, at the first request."""

    def __init__(
        self, http_client: httpx.Client | None, async_http_client: httpx.AsyncClient | None
    ) -> None:
        self._supplied = http_client
        self._supplied_async = async_http_client
        self._closed = False
        self._begin()

    def _begin(self) -> None:
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._sync: Transport | None = None
        self._async: AsyncTransport | None = None

    def sync(self) -> Transport:
        """The transport of blocking calls. Raises RuntimeError once it is closed."""
        self._check()
        return self._sync or self._open_sync()

    def asyncio(self) -> AsyncTransport:
        """The transport of asyncio calls. Raises RuntimeError once it is closed."""
        self._check()
        return self._async or self._open_async()

    def close(self) -> None:
        """Close the blocking side; a client that the user supplied stays open."""
        with self._lock:
            self._closed = True
        if self._sync is not None:
            self._sync.close()

    async def aclose(self) -> None:
        """Close both sides, the asyncio one as far as it belongs to the running event loop."""
        self.close()
        if self._async is not None:
            await self._async.aclose()

    def _open_sync(self) -> Transport:
        from .transport.blocking import HttpxTransport

        with self._lock:
            self._check()
            if self._sync is None:
                self._sync = HttpxTransport(self._supplied)
            return self._sync

    def _open_async(self) -> AsyncTransport:
        from .transport.asynchronous import AsyncHttpxTransport

        with self._lock:
            self._check()
            if self._async is None:
                self._async = AsyncHttpxTransport(self._supplied_async)
            return self._async

    def _check(self) -> None:
        if self._closed:
            raise RuntimeError("this client is closed")
        if self._pid != os.getpid():
            # Sockets must not be shared with the process forked from: this one lets go of them.
            with warnings.catch_warnings(action="ignore", category=ResourceWarning):
                self._begin()
