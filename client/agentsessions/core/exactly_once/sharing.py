"""One `PendingSends` for all clients of a service in this process.

The service is known by its URL, and only as long as a client of it is open: whoever answers at that
URL later may give the same ids anew, as emulators do. Nothing here keeps a client or what was sent.
"""

from __future__ import annotations

import os
import threading
from typing import Protocol
from weakref import WeakSet, WeakValueDictionary

from .pending_sends import PendingSends


class Sender(Protocol):
    """What sends for a client."""

    @property
    def is_closed(self) -> bool:
        """Whether the client has been closed."""
        ...


class _Common(PendingSends):
    """What the clients of one service share."""

    def __init__(self) -> None:
        super().__init__()
        self.senders: WeakSet[Sender] = WeakSet()

    @property
    def is_in_use(self) -> bool:
        """Whether a client is open."""
        return not all(sender.is_closed for sender in self.senders)


class _Registry:
    """Who shares what, by URL."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._by_url: WeakValueDictionary[str, _Common] = WeakValueDictionary()

    def join(self, base_url: str, sender: Sender) -> PendingSends:
        with self._lock:
            common = self._by_url.get(base_url)
            if common is None or not common.is_in_use:
                common = self._by_url[base_url] = _Common()
            common.senders.add(sender)
            return common

    def start_empty(self) -> None:
        """In a forked process nothing is under way, and nobody is left to release a lock."""
        self._lock = threading.Lock()
        for common in list(self._by_url.values()):
            common.forget()


_registry = _Registry()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_registry.start_empty)


def shared_pending_sends(base_url: str, sender: Sender) -> PendingSends:
    """What the clients of the service at this URL share, with one more until it is closed."""
    return _registry.join(base_url, sender)
