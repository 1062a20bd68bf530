"""Letting the event loop catch up."""

import asyncio
from collections.abc import Sized

_STEPS = 25


async def settle() -> None:
    """Let everything that is ready to run do so, and what that makes ready in turn."""
    ready = _ready(asyncio.get_running_loop())
    for _ in range(_STEPS):
        await asyncio.sleep(0)
        if not ready:
            return


def _ready(loop: asyncio.AbstractEventLoop) -> Sized:
    """What is about to run in a loop of asyncio; of any other loop it is not known."""
    ready: Sized = getattr(loop, "_ready", ("unknown",))
    return ready
