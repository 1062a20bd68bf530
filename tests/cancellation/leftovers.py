"""What may be left behind by an operation that did not come to its end."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import threading
import warnings
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from agentsessions import Client
from agentsessions.runtime.pool import CALLS_AT_ONCE
from tests.support.server import Server

_DESCRIPTORS = Path("/proc/self/fd")


def check_slots(client: Client) -> None:
    """Raise AssertionError if a slot of the client's connections has not come back."""
    connections = client._shared.connections  # pyright: ignore[reportPrivateUsage]  # no other way
    senders: list[Any] = [connections.blocking]
    if connections.awaited is not None:
        senders += [sender for sender, _ in connections.awaited.entries.values()]
    for sender in senders:
        if sender is not None:
            assert sender.pool.slots.free == CALLS_AT_ONCE, "a slot is lost"


def open_descriptors() -> int:
    """How many files and sockets are open; 0 where that cannot be found out."""
    gc.collect()
    return len(os.listdir(_DESCRIPTORS)) if _DESCRIPTORS.is_dir() else 0  # noqa: PTH208


class Leftovers:
    """Looks for descriptors, threads, connections and complaints of the interpreter."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._descriptors = 0
        self._threads: set[threading.Thread] = set()
        self._complaints: list[str] = []
        self._catcher = warnings.catch_warnings(record=True)

    def __enter__(self) -> Self:
        self._threads = set(threading.enumerate())
        self._warnings: list[Any] = self._catcher.__enter__() or []
        warnings.simplefilter("always")
        self._hook, sys.unraisablehook = sys.unraisablehook, self._note
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        sys.unraisablehook = self._hook
        self._catcher.__exit__(kind, error, traceback)

    def begin(self) -> None:
        """Count now: what was opened up to here is to be closed, or may stay."""
        self._descriptors = open_descriptors()

    def check(self) -> None:
        """Raise AssertionError for what is left. The client is closed."""
        self._server.wait_for_no_connections()
        self._check()

    async def acheck(self) -> None:
        """The same under asyncio."""
        await asyncio.to_thread(self._server.wait_for_no_connections)
        self._check()

    def _check(self) -> None:
        # That of the client that was open when it was counted has gone, on both its sides.
        assert open_descriptors() <= self._descriptors, "descriptors are left"
        left = {t.name for t in set(threading.enumerate()) - self._threads}
        assert not {name for name in left if not name.startswith("asyncio_")}, left
        complaints = [*self._complaints, *(str(w.message) for w in self._warnings)]
        assert not complaints, complaints

    def _note(self, unraisable: Any) -> None:
        if not isinstance(unraisable.exc_value, KeyboardInterrupt):  # inside a finalizer
            self._complaints.append(f"{unraisable.exc_value!r} in {unraisable.object!r}")
