"""The event loop that awaited calls need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import ConfigurationError

if TYPE_CHECKING:
    import asyncio


def running_loop() -> asyncio.AbstractEventLoop:
    """The event loop. Raises ConfigurationError in a coroutine that something else runs."""
    import asyncio  # blocking programs do without

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "trio is not supported, nor is anything but asyncio: run this by asyncio.run() (tests "
            "with anyio: by its backend 'asyncio'), or make blocking calls in a thread, such as by "
            "trio.to_thread.run_sync()"
        ) from None
