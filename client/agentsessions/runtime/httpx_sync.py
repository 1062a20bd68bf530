"""Blocking requests through httpx."""

from __future__ import annotations

import os
import socket
import threading
import weakref
from collections.abc import Iterator
from contextlib import suppress
from typing import Self
from urllib.request import getproxies

import httpx

from ..core.request.files import MultipartBody
from ..core.request.request import HttpRequest
from .httpx_messages import (
    BROKEN,
    CALLS,
    FAILURES,
    KEEPALIVE,
    STREAMS,
    ReceivedHead,
    arguments,
    complete_request,
    connection_error,
    no_cookies,
    tls,
    without_frames,
)


class _OpenResponse(ReceivedHead):
    def chunks(self) -> Iterator[bytes]:
        try:
            yield from self._body()
        except httpx.RequestError as error:
            raise connection_error(error, self.headers) from without_frames(error)

    def read(self) -> bytes:
        pieces: list[bytes] = []
        received = 0
        try:
            for piece in self._body():
                pieces.append(piece)
                received += len(piece)
                if self.is_enough(received):
                    break
        except BROKEN as error:
            self.cut_short(error)
        finally:
            self.close()
        return b"".join(pieces)

    def close(self) -> None:
        self.response.close()

    def _body(self) -> Iterator[bytes]:
        """The body without its content encodings."""
        if self.response.is_stream_consumed:  # a hook of the client has read and decoded it
            return self.response.iter_bytes()
        body: Iterator[bytes] = self.stream or self.response.iter_raw()
        if not self.is_encoded:
            return body
        from ..core.response.content_encoding import decode  # hardly ever needed

        return decode(self.headers, body)


class _OpenStream(_OpenResponse):
    """A response on a connection of its own: closing it wakes a thread that waits for its bytes."""

    def __init__(self, response: httpx.Response, pool: object) -> None:
        super().__init__(response, pool)
        self._pid = os.getpid()

    def close(self) -> None:
        if self._pid == os.getpid():  # a forked process must not end what its parent reads
            connection = self.response.extensions["network_stream"].get_extra_info("socket")
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        super().close()


def open_sender(supplied: httpx.Client | None) -> Sender:
    """The way that requests go: by the client that the user supplied, by the proxies of the
    environment, or straight.
    """
    if supplied is not None:
        return _ClientSender(supplied, supplied, owned=False)
    return _ClientSender.of_environment() if getproxies() else _DirectSender()


class Sender:
    """One way to send. Safe to use from several threads."""

    def send(self, request: HttpRequest) -> _OpenResponse:
        """Send a request and wait for the head of the response."""
        try:
            return self._send(request)
        except FAILURES as error:
            raise connection_error(error, url=request.url) from without_frames(error)

    def close(self) -> None:
        """Close what this opened."""
        raise NotImplementedError

    def _send(self, request: HttpRequest) -> _OpenResponse:
        raise NotImplementedError


class _DirectSender(Sender):
    """Connections of the SDK's own, straight to the service."""

    def __init__(self) -> None:
        self._calls = self._new_pool(CALLS)
        self._streams: weakref.WeakSet[httpx.HTTPTransport] = weakref.WeakSet()
        self._lock = threading.Lock()

    def _send(self, request: HttpRequest) -> _OpenResponse:
        pool = self._calls
        if request.stream:
            pool = self._new_pool(STREAMS)
            with self._lock:
                self._streams.add(pool)
        content = request.content
        if not isinstance(content, MultipartBody):
            response = pool.handle_request(complete_request(request, content))
        else:
            with arguments(request) as form:
                response = pool.handle_request(httpx.Request(**form))
        return (_OpenStream if request.stream else _OpenResponse)(response, pool)

    def close(self) -> None:
        self._calls.close()
        with self._lock:
            streams = list(self._streams)
        for pool in streams:
            pool.close()

    def _new_pool(self, limits: httpx.Limits) -> httpx.HTTPTransport:
        return httpx.HTTPTransport(verify=tls(), limits=limits, socket_options=KEEPALIVE)


class _ClientSender(Sender):
    """The full way through an `httpx.Client`, with its hooks, its cookies and its proxies."""

    def __init__(self, calls: httpx.Client, streams: httpx.Client, *, owned: bool) -> None:
        self._calls = calls
        self._streams = streams
        self._owned = owned

    @classmethod
    def of_environment(cls) -> Self:
        """Clients that go through the proxies of the environment."""
        calls, streams = (
            httpx.Client(verify=tls(), limits=limits, cookies=no_cookies())
            for limits in (CALLS, STREAMS)
        )
        return cls(calls, streams, owned=True)

    def _send(self, request: HttpRequest) -> _OpenResponse:
        client = self._streams if request.stream else self._calls
        with arguments(request) as found:
            response = client.send(
                client.build_request(**found), stream=True, follow_redirects=False
            )
        return _OpenResponse(response, None)

    def close(self) -> None:
        if self._owned:
            self._calls.close()
            self._streams.close()
