"""What is closed: at the end of a block, and while somebody waits for it."""

from __future__ import annotations

import weakref
from types import TracebackType
from typing import NoReturn, Protocol, Self


class _Open:
    """What holds something in this process that cannot be had twice."""

    def __reduce__(self) -> NoReturn:
        """Raises TypeError, for `copy` and `pickle`."""
        raise TypeError(f"{type(self).__name__} can be neither copied nor pickled: it is open")


class Closing(_Open):
    """Closed by `with`."""

    def close(self) -> None:
        """Close it."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClosing(_Open):
    """Closed by `async with`."""

    async def aclose(self) -> None:
        """Close it."""
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


class Abortable(Protocol):
    """What somebody waits for."""

    def abort(self) -> None:
        """End the wait, from any thread."""
        ...


class AbortSignal:
    """Ends all waiting on behalf of what is closed: requests under way, and pauses.

    Any thread may give it at any time. No lock is taken.
    """

    def __init__(self) -> None:
        self.is_given = False
        self._waits: set[weakref.ref[Abortable]] = set()

    def add(self, wait: Abortable) -> None:
        """Take note of a wait that has begun; when nobody holds it any more, it has ended."""
        self._waits.add(weakref.ref(wait, self._waits.discard))
        if self.is_given:
            wait.abort()

    def give(self) -> None:
        """End what is waited for now, and what will be."""
        self.is_given = True
        for reference in self._waits.copy():
            wait = reference()
            if wait is not None:
                wait.abort()
