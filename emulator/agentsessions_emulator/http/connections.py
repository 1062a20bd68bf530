"""Access to the TCP connections behind requests, so that they can be broken on purpose."""

import asyncio
import socket
import struct
from typing import cast

from starlette.types import Scope
from uvicorn.protocols.http.h11_impl import H11Protocol

BREAK_OFF = "agentsessions_emulator.break_off"
"""The extension of a scope that breaks a connection which is not one of TCP; a function."""

_LINGER_NOT = struct.pack("ii", 1, 0)


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

    def protocol(self) -> type[H11Protocol]:
        """A protocol class for uvicorn that keeps these connections up to date."""
        transports = self._transports

        class Protocol(H11Protocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as narrow as that of uvicorn
                super().connection_made(transport)
                if self.client is not None:
                    transports[self.client] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                super().connection_lost(exc)
                if self.client is not None:
                    transports.pop(self.client, None)

        return Protocol
