"""Functions in threads of their own, and coroutines where no event loop runs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from contextvars import copy_context
from threading import Thread
from typing import Any, TypeVar

T = TypeVar("T")


async def call_in_thread(function: Callable[[], T]) -> T:
    """Call a function in a thread of its own, with the context variables of the caller.

    Nobody waits for the thread when this is cancelled: it is left to end, and the end of the
    program does not wait for it either. Otherwise it has ended when this returns.
    """
    loop = asyncio.get_running_loop()
    outcome: asyncio.Future[T] = loop.create_future()
    context = copy_context()

    def work() -> None:
        try:
            value = context.run(function)
        except BaseException as error:  # noqa: BLE001  # it is raised where somebody waits
            _tell(loop, outcome, outcome.set_exception, error)
        else:
            _tell(loop, outcome, outcome.set_result, value)

    thread = Thread(target=work, name="agentsessions tool", daemon=True)
    thread.start()
    await asyncio.wait([outcome])
    thread.join()
    return outcome.result()


def _tell(
    loop: asyncio.AbstractEventLoop,
    outcome: asyncio.Future[Any],
    setter: Callable[[Any], None],
    value: object,
) -> None:
    def settle() -> None:
        if not outcome.done():
            setter(value)

    with suppress(RuntimeError):  # the loop is closed: nobody waits any longer
        loop.call_soon_threadsafe(settle)


def run_to_end(awaitable: Awaitable[T]) -> T:
    """Wait for an awaitable in an event loop of its own: in this thread, or in another one where
    an event loop runs already.
    """

    async def wait() -> T:
        return await awaitable

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(wait())
    return _run_in_thread(lambda: asyncio.run(wait()))


def _run_in_thread(function: Callable[[], T]) -> T:
    values: list[T] = []
    errors: list[BaseException] = []
    context = copy_context()

    def work() -> None:
        try:
            values.append(context.run(function))
        except BaseException as error:  # noqa: BLE001  # it is raised where somebody waits
            errors.append(error)

    thread = Thread(target=work, name="agentsessions tool", daemon=True)
    thread.start()
    thread.join()
    if errors:
        raise errors[0]
    return values[0]
