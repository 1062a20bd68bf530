"""Access to the TCP connections behind requests, so that they can be broken on purpose, and
answered where what comes in is no request.
"""

import asyncio
import logging
import socket
import struct
import sys
from collections.abc import Callable
from typing import TypeAlias, cast

import h11
from starlette.responses import Response
from starlette.types import Scope
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle

from agentsessions_emulator.errors import ApiError

Refuse: TypeAlias = Callable[[ApiError], Response]
"""The answer in the service's form to what is no request."""

BREAK_OFF = "agentsessions_emulator.break_off"
"""The extension of a scope that breaks a connection which is not one of TCP; a function."""

_LINGER_NOT = struct.pack("ii", 1, 0)
_LINGER_SECONDS = 2.0
_REFUSABLE = (h11.IDLE, h11.SEND_RESPONSE)

_logger = logging.getLogger(__name__)
_logger.setLevel(logging.ERROR)  # what a client has sent amiss, it is told


class Connections:
    """The open connections by the client's address."""

    def __init__(self) -> None:
        self._transports: dict[tuple[str, int], asyncio.Transport] = {}

    def break_off(self, scope: Scope, how: str) -> None:
        """End the connection of a request: "close" it in mid-answer or "reset" it."""
        if break_off := scope.get("extensions", {}).get(BREAK_OFF):
            break_off(how)
            return
        client = scope.get("client")
        transport = self._transports.get(tuple(client)) if client else None
        if transport is None:
            return
        if how == "close":
            transport.close()
            return
        sock = cast(socket.socket, transport.get_extra_info("socket"))
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
        transport.abort()

    def protocol(self, refuse: Refuse) -> type[H11Protocol]:
        """A protocol class for uvicorn that keeps these connections up to date."""
        transports = self._transports

        class Protocol(_RefusingProtocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as narrow as that of uvicorn
                super().connection_made(transport)
                self.logger, self.refuse = _logger, refuse
                if self.client is not None:
                    transports[self.client] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                super().connection_lost(exc)
                if self.client is not None:
                    transports.pop(self.client, None)

        return Protocol


class _RefusingProtocol(H11Protocol):
    """Answers what breaks HTTP as the service answers every wrong request."""

    refuse: Refuse
    is_over = False

    def data_received(self, data: bytes) -> None:
        if not self.is_over:
            super().data_received(data)

    def send_400_response(self, msg: str) -> None:
        """Called by uvicorn where h11 has raised an error, which says more than `msg`."""
        error = sys.exception()
        hint = error.error_status_hint if isinstance(error, h11.RemoteProtocolError) else 400
        status = hint if hint < 500 else 400
        self._end(ApiError(status, f"This is no HTTP request: {error or msg}."))

    def eof_received(self) -> bool:  # type: ignore[override]  # asyncio asks whether to go on
        """The client sends no more. Where the rest of a body is missing, it is told."""
        if self.is_over or self.conn.their_state is not h11.SEND_BODY:
            return False
        self._end(ApiError(400, "The body ended early."))
        return True

    def shutdown(self) -> None:
        """The emulator ends: it does not wait for the rest of a body."""
        super().shutdown()
        if self.conn.their_state is h11.SEND_BODY:
            self.transport.close()

    def _end(self, error: ApiError) -> None:
        """Answer and close: in a while, since what is left unread would reset the connection."""
        self.is_over = True
        cycle = cast(RequestResponseCycle | None, self.cycle)
        if cycle is not None and not cycle.response_complete:
            cycle.disconnected = True
            cycle.message_event.set()
        if self.conn.our_state not in _REFUSABLE:
            self.transport.close()
            return
        response = self.refuse(error)
        headers = [*response.raw_headers, (b"connection", b"close")]
        is_head = self.conn.our_state is h11.SEND_RESPONSE and self.scope["method"] == "HEAD"
        for event in (
            h11.Response(status_code=response.status_code, headers=headers),
            h11.Data(data=b"" if is_head else bytes(response.body)),
            h11.EndOfMessage(),
        ):
            self.transport.write(self.conn.send(event) or b"")
        if self.transport.can_write_eof():
            self.transport.write_eof()
        self.loop.call_later(_LINGER_SECONDS, self.transport.close)
