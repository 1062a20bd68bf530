"""How much memory something takes."""

import tracemalloc
from collections.abc import Awaitable, Callable
from typing import Any


async def growth_of_memory(work: Callable[[], Awaitable[Any]]) -> int:
    """The most bytes that were allocated at once while `work` ran, beyond those before."""
    await work()  # what is made once, such as imports and pools, does not count
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        await work()
        return tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
