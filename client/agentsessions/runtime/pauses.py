"""Waiting between attempts, which tests can do without."""

from __future__ import annotations

import time
from types import TracebackType


class Testing:
    """Whether pauses are left out; as a context manager, for the length of a block."""

    _active = False

    def __init__(self, before: bool) -> None:
        self._before = before

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        Testing._active = self._before

    @classmethod
    def switch(cls, active: bool) -> Testing:
        """Switch it; the block of what is returned switches it back."""
        before, cls._active = cls._active, active
        return Testing(before)

    @classmethod
    def is_active(cls) -> bool:
        """Whether pauses are left out."""
        return cls._active


def pause(seconds: float) -> None:
    """Wait before the next attempt."""
    if not Testing.is_active():
        time.sleep(seconds)


async def pause_async(seconds: float) -> None:
    """The same for asyncio."""
    from asyncio import sleep  # slow to import, and for most clients never needed

    await sleep(0 if Testing.is_active() else seconds)
