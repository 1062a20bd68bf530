"""What is to happen at a certain time of the emulator's clock, kept in the store.

A timer has the name of what happens and a key that says to what. It goes off once; one whose time
passes while the emulator does not run goes off when it runs again.
"""

import asyncio
import logging
from collections.abc import Callable

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.store.conditions import json_field
from agentsessions_emulator.store.store import Store

_KIND = "timer"
_DUE = json_field("due")
_SECOND = 1_000_000
_logger = logging.getLogger(__name__)

Handler = Callable[[str, int], None]
"""Gets the key of a timer that goes off and the time for which it was set, in microseconds."""


class Timers:
    """All timers. Each handler runs in a transaction, in which its timer is gone.

    A handler that fails does not keep the others from going off; its error is added to `failures`.
    """

    def __init__(self, store: Store, clock: Clock, failures: list[Exception]) -> None:
        self._store = store
        self._clock = clock
        self._failures = failures
        self._handlers: dict[str, Handler] = {}
        self._task: asyncio.Task[None] | None = None

    def handle(self, name: str, handler: Handler) -> None:
        """Say what happens when a timer of this name goes off."""
        self._handlers[name] = handler

    def set(self, name: str, key: str, due: int) -> None:
        """Go off at `due`, or at once if that has passed; the same timer set before is void."""
        self._store.remove(_KIND, f"{name} {key}")
        timer = {"name": name, "key": key, "due": due}
        self._store.insert(_KIND, f"{name} {key}", timer, at=self._clock.peek())
        self.start()

    def cancel(self, name: str, key: str) -> None:
        self._store.remove(_KIND, f"{name} {key}")

    def is_set(self, name: str, key: str) -> bool:
        return self._store.find(_KIND, f"{name} {key}") is not None

    def start(self) -> None:
        """Wait for the first timer, anew if that is another one now."""
        self.stop()
        self._task = asyncio.get_running_loop().create_task(self._wait())

    def stop(self) -> None:
        """Let nothing go off any more, until `start` or the next `set`."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _wait(self) -> None:
        while (first := self._first()) is not None:
            await self._clock.sleep((first["due"] - self._clock.peek()) / _SECOND)
            if first["due"] <= self._clock.peek():
                # A handler may set timers, which starts another task in place of this one.
                asyncio.get_running_loop().call_soon(self._go_off)
                return

    def _go_off(self) -> None:
        """Everything that is due, each timer in a transaction of its own."""
        while (first := self._first()) is not None and first["due"] <= self._clock.peek():
            try:
                with self._store.transaction():
                    self.cancel(first["name"], first["key"])
                    self._handlers[first["name"]](first["key"], first["due"])
            except Exception as error:
                _logger.exception("a timer failed: %s %s", first["name"], first["key"])
                self._failures.append(error)
                self.cancel(first["name"], first["key"])
        self.start()

    def _first(self) -> JsonObject | None:
        found = self._store.select(_KIND, sort=_DUE, limit=1)
        return found[0].data if found else None
