"""Letting the event loop catch up."""

import asyncio

_STEPS = 25


async def settle() -> None:
    """Let everything that is ready to run do so, and what that makes ready in turn."""
    for _ in range(_STEPS):
        await asyncio.sleep(0)
