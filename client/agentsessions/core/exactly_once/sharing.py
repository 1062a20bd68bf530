"""One `PendingSends` for all clients of a service in this process.

The service is known by its URL, and only as long as a client of it is open: whoever answers at that
URL later may give the same ids anew, as emulators do. Nothing here keeps a client or what was sent.
"""

from __future__ import annotations

import os
import threading
from weakref import WeakSet, WeakValueDictionary

from .pending_sends import PendingSends


class Presence:
    """Whether a client is open. Setting `is_open` to False is all that closing has to do here."""

    is_open = True


class _Common(PendingSends):
    """What the clients of one service share."""

    def __init__(self) -> None:
        super().__init__()
        self.clients: WeakSet[Presence] = WeakSet()

    @property
    def is_in_use(self) -> bool:
        """Whether a client is open."""
        return any(client.is_open for client in self.clients)


class _Registry:
    """Who shares what, by URL."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._by_url: WeakValueDictionary[str, _Common] = WeakValueDictionary()

    def join(self, base_url: str, client: Presence) -> PendingSends:
        with self._lock:
            common = self._by_url.get(base_url)
            if common is None or not common.is_in_use:
                common = self._by_url[base_url] = _Common()
            common.clients.add(client)
            return common

    def start_empty(self) -> None:
        """In a forked process nothing is under way, and nobody is left to release a lock."""
        self._lock = threading.Lock()
        for common in list(self._by_url.values()):
            common.forget()


_registry = _Registry()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_registry.start_empty)


def shared_pending_sends(base_url: str, client: Presence) -> PendingSends:
    """What the clients of the service at this URL share, of which `client` is one from now on."""
    return _registry.join(base_url, client)
