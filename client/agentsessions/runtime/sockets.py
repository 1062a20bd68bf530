"""Connections of httpx, seen from below: their sockets, and how those are shut down."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from contextlib import suppress
from typing import Any


def is_connected(event: str, info: Mapping[str, Any]) -> bool:
    """Whether what the `trace` extension tells is that the request begins to be sent. What is sent
    to a proxy before that, to get through it, is not it.
    """
    return event.endswith(".send_request_headers.started") and info["request"].method != b"CONNECT"


class Watched:
    """A connection whose socket is known as soon as there is one, so that it can be shut down.

    Attributes:
        stream: What httpx calls the network stream; None before it is connected, or without one.
        is_aborted: Whether it was ended from this side.
    """

    stream: Any = None  # also of one whose making was interrupted

    def __init__(self, stream: Any = None) -> None:
        self.idle_since = 0.0
        self.stream = stream
        self.is_aborted = False
        self._pid = os.getpid()

    def note(self, event: str, info: Mapping[str, Any]) -> None:
        """What the `trace` extension of a request tells: learn the stream once there is one.

        Every request needs it: where a connection has ended since it was last used, httpcore makes
        another one for the request. Once it is sent, there is nothing more to learn.
        """
        if is_connected(event, info):
            info["request"].extensions.pop("trace", None)
        opened = info.get("return_value")
        if event.endswith(".complete") and hasattr(opened, "get_extra_info"):
            self.stream = opened
            if self.is_aborted:
                self.shut_down()

    def abort(self) -> None:
        """End it at once, whatever it is doing."""
        raise NotImplementedError

    def abandon(self, pieces: object, /) -> None:
        """End it in a finalizer: no lock is waited for, and no event loop touched.

        `pieces` is what read from it, and is not to come to its end there.
        """
        raise NotImplementedError

    def shut_down(self) -> None:
        """End all traffic: whoever waits for it goes on at once.

        Any thread may do it at any time. The descriptor stays open, so that no other connection
        gets its number while somebody uses it.
        """
        self.is_aborted = True
        if self.stream is None or self._pid != os.getpid():  # a fork: it is the parent's too
            return
        connection = self.stream.get_extra_info("socket")
        with suppress(OSError, TypeError):  # closed already; a socket of uvloop, which cannot
            if isinstance(connection, socket.socket):  # past TLS, whose state is the reader's
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
            elif connection is not None:
                connection.shutdown(socket.SHUT_RDWR)
