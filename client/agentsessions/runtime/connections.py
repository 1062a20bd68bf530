"""The connections of a client and of all its copies: opened when first needed, closed once."""

from __future__ import annotations

import os
import threading
import warnings
from itertools import count
from typing import TYPE_CHECKING

from ..core.errors import ClosedError
from ..core.request.request import HttpRequest
from ..core.response.open import AsyncOpenResponse, OpenResponse

if TYPE_CHECKING:
    import httpx

    from .httpx_async import AsyncSenders
    from .httpx_sync import Sender


class Connections:
    """Sends requests, one attempt each, and follows redirects. The first request imports httpx.

    Safe to use from several threads, event loops and forked processes. What closes what:

    - a call closes its connection, or keeps it for the next one, once its response was read;
    - a stream or a download has a connection of its own, which its `close` or its end closes;
    - `close` closes the idle ones of blocking calls, `aclose` those of the running event loop too;
    - an event loop that shuts down closes its own; a forked process lets go of its parent's.
    """

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
        self._sync: Sender | None = None
        self._async: AsyncSenders | None = None

    def open(self, request: HttpRequest) -> OpenResponse:
        """Send a request and wait for the head of the response.

        Raises APIConnectionError or APITimeoutError; ClosedError once this is closed.
        """
        self._check_open()
        sender = self._sync or self._open_sync()
        for redirects in count():
            response = sender.send(request)
            if self._closed:  # meanwhile, so that nobody else would close this connection
                response.close()
                self._check_open()
            if not 300 <= response.status < 400:
                return response
            from ..core.request.redirects import follow_redirect  # hardly ever needed

            following = follow_redirect(request, response.status, response.headers, redirects)
            if following is None:
                return response
            response.close()
            request = following
        raise AssertionError("unreachable: redirects end")

    async def aopen(self, request: HttpRequest) -> AsyncOpenResponse:
        """The same for asyncio, in any number of event loops."""
        self._check_open()
        senders = self._async or self._open_async()
        sender = senders.current() or await senders.enter_loop()
        for redirects in count():
            response = await sender.send(request)
            if self._closed:
                await response.aclose()
                self._check_open()
            if not 300 <= response.status < 400:
                return response
            from ..core.request.redirects import follow_redirect  # hardly ever needed

            following = follow_redirect(request, response.status, response.headers, redirects)
            if following is None:
                return response
            await response.aclose()
            request = following
        raise AssertionError("unreachable: redirects end")

    def close(self) -> None:
        """Close the blocking side; a client that the user supplied stays open."""
        with self._lock:
            self._closed = True
            sender, self._sync = self._sync, None
        if sender is not None:
            sender.close()

    async def aclose(self) -> None:
        """Close both sides, the asyncio one as far as it belongs to the running event loop."""
        self.close()
        if self._async is not None:
            await self._async.aclose()

    def _open_sync(self) -> Sender:
        from .httpx_sync import open_sender

        with self._lock:
            self._check_open()
            if self._sync is None:
                self._sync = open_sender(self._supplied)
            return self._sync

    def _open_async(self) -> AsyncSenders:
        from .httpx_async import AsyncSenders

        with self._lock:
            self._check_open()
            if self._async is None:
                self._async = AsyncSenders(self._supplied_async)
            return self._async

    def _check_open(self) -> None:
        if self._closed:
            raise ClosedError("this client is closed")
        if self._pid != os.getpid():
            # Sockets must not be shared with the process forked from: this one lets go of them.
            with warnings.catch_warnings(action="ignore", category=ResourceWarning):
                self._begin()
