"""What belongs to an event loop, and ends with it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from typing import Generic, Protocol, TypeVar

from ..core.event_loop import running_loop


class Closable(Protocol):
    """What each loop has one of. `close` may come from any thread, `forget` after a fork."""

    def close(self) -> None: ...
    def forget(self) -> None: ...


S = TypeVar("S", bound=Closable)


class EventLoops(Generic[S]):
    """One value for each event loop, closed when the loop shuts down.

    A loop that was closed without shutting down is noticed by `sweep`.
    """

    def __init__(self, make: Callable[[], S]) -> None:
        self.entries: dict[asyncio.AbstractEventLoop, tuple[S, AsyncGenerator[None, None]]] = {}
        self._make = make

    async def enter(self) -> S:
        """A value for the running loop."""
        self.sweep()
        loop, value = running_loop(), self._make()
        stay = self._stay(loop, value)
        self.entries[loop] = value, stay
        await anext(stay)
        return value

    def current(self) -> S | None:
        """That of the running loop, once there is one."""
        if len(self.entries) > 1:
            self.sweep()
        found = self.entries.get(running_loop())
        return None if found is None else found[0]

    def sweep(self) -> None:
        """Let go of what belongs to loops that are closed."""
        for loop, (value, _) in self.entries.copy().items():
            if loop.is_closed():
                self.entries.pop(loop, None)
                value.close()

    def close(self) -> None:
        """Close all values; those of other threads' loops too."""
        for value, _ in self.entries.copy().values():
            value.close()

    def forget(self) -> None:
        """Let go of what belongs to the process that this one was forked from."""
        for value, _ in self.entries.copy().values():
            value.forget()
        self.entries.clear()

    async def _stay(self, loop: asyncio.AbstractEventLoop, value: S) -> AsyncGenerator[None, None]:
        """Stays in the loop until it shuts down, when a loop closes such generators itself."""
        try:
            yield
        finally:
            self.entries.pop(loop, None)
            value.close()
