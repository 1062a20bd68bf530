"""Blocking requests through httpx."""

from __future__ import annotations

import os
import socket
import threading
import weakref
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from typing import Protocol, Self
from urllib.request import getproxies

import httpx

from ..core.requests.files import MultipartBody
from ..core.requests.redirects import follow_redirect
from ..core.requests.request import HttpRequest
from ..core.requests.transport import Answer
from .messages import (
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
)


class _OpenAnswer(ReceivedHead):
    def chunks(self) -> Iterator[bytes]:
        try:
            yield from self.body or self.response.iter_bytes()
        except httpx.RequestError as error:
            raise connection_error(error, self.headers) from error

    def read(self) -> bytes:
        pieces: list[bytes] = []
        received = 0
        try:
            for piece in self.body or self.response.iter_bytes():
                pieces.append(piece)
                received += len(piece)
                if self.is_enough(received):
                    break
        except httpx.RequestError as error:
            self.cut_short(error)
        finally:
            self.close()
        return b"".join(pieces)

    def close(self) -> None:
        self.response.close()


class _OpenStream(_OpenAnswer):
    """An answer on a connection of its own: closing it wakes a thread that waits for its bytes."""

    def __init__(self, response: httpx.Response, pool: object) -> None:
        super().__init__(response, pool)
        self._pid = os.getpid()

    def close(self) -> None:
        if self._pid == os.getpid():  # a forked process must not end what its parent reads
            connection = self.response.extensions["network_stream"].get_extra_info("socket")
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        super().close()


class HttpxTransport:
    """Sends requests and waits. Safe to use from several threads."""

    def __init__(self, supplied: httpx.Client | None = None) -> None:
        self._supplied = supplied
        self._sender: _Sender | None = None
        self._closed = False
        self._lock = threading.Lock()

    def send(self, request: HttpRequest) -> Answer:
        answer = self.open(request)
        return Answer(answer.status, answer.headers, answer.read())

    def open(self, request: HttpRequest) -> _OpenAnswer:
        sender = self._sender or self._open_sender()
        for redirects in count():
            try:
                answer = sender.send(request)
            except FAILURES as error:
                raise connection_error(error, url=request.url) from error
            if self._closed:  # meanwhile, so that nobody else would close this connection
                answer.close()
                raise RuntimeError("this client is closed")
            following = follow_redirect(request, answer.status, answer.headers, redirects)
            if following is None:
                return answer
            answer.close()
            request = following
        raise AssertionError("unreachable: redirects end")

    def close(self) -> None:
        """Close what this transport opened; a client that was supplied stays open."""
        with self._lock:
            self._closed = True
            sender, self._sender = self._sender, None
        if sender is not None:
            sender.close()

    def _open_sender(self) -> _Sender:
        with self._lock:
            if self._closed:
                raise RuntimeError("this client is closed")
            if self._sender is None:
                if self._supplied is not None:
                    self._sender = _ClientSender(self._supplied, self._supplied, owned=False)
                elif getproxies():
                    self._sender = _ClientSender.of_environment()
                else:
                    self._sender = _DirectSender()
            return self._sender


class _Sender(Protocol):
    """One way to send; raises the errors of httpx."""

    def send(self, request: HttpRequest) -> _OpenAnswer: ...
    def close(self) -> None: ...


class _DirectSender:
    """Connections that nobody but this SDK has a hand in."""

    def __init__(self) -> None:
        self._calls = self._new_pool(CALLS)
        self._streams: weakref.WeakSet[httpx.HTTPTransport] = weakref.WeakSet()
        self._lock = threading.Lock()

    def send(self, request: HttpRequest) -> _OpenAnswer:
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
        return (_OpenStream if request.stream else _OpenAnswer)(response, pool)

    def close(self) -> None:
        self._calls.close()
        with self._lock:
            streams = list(self._streams)
        for pool in streams:
            pool.close()

    def _new_pool(self, limits: httpx.Limits) -> httpx.HTTPTransport:
        return httpx.HTTPTransport(verify=tls(), limits=limits, socket_options=KEEPALIVE)


class _ClientSender:
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

    def send(self, request: HttpRequest) -> _OpenAnswer:
        client = self._streams if request.stream else self._calls
        with arguments(request) as found:
            response = client.send(
                client.build_request(**found), stream=True, follow_redirects=False
            )
        return _OpenAnswer(response, None)

    def close(self) -> None:
        if self._owned:
            self._calls.close()
            self._streams.close()
