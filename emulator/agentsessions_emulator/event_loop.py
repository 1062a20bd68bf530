"""The event loop on which an emulator runs, from its start to its end."""

import asyncio
from collections.abc import Coroutine

_GRACE_SECONDS = 2.0


def run(main: Coroutine[object, object, None]) -> None:
    """Run `main` on a new event loop, then close that.

    Unlike `asyncio.run` it does not wait for ever for what is left: a script that will not be
    cancelled, or that blocks in a thread, is left behind.
    """
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(main)
    finally:
        loop.run_until_complete(cancel_others())
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def cancel_others() -> None:
    """Cancel all tasks but the current one, and wait a while for their end."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    if others:
        await asyncio.wait(others, timeout=_GRACE_SECONDS)
