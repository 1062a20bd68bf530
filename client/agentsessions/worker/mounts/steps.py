"""Procedures that call the service and use the disk, and how threads and event loops do so."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from ...core.steps import advance
from ...tools.threads import call_in_thread


class Call(NamedTuple):
    """Call the service; the outcome is its response.

    Attributes:
        method: the client's method, such as `skills.versions.retrieve`.
        arguments: what it gets by position.
        options: what it gets by name.
    """

    method: str
    arguments: tuple[str, ...]
    options: dict[str, Any] = {}  # noqa: RUF012  # a default that nobody changes


class Save(NamedTuple):
    """Download to a file; the outcome is its path."""

    method: str
    arguments: tuple[str, ...]
    path: Path


class Work(NamedTuple):
    """Call a function that uses the disk; the outcome is what it returns."""

    function: Callable[[], Any]


Step: TypeAlias = Call | Save | Work
Steps: TypeAlias = Generator[Step, Any, None]


def carry_out(client: Any, steps: Steps) -> None:
    """Carry out a procedure in this thread; `client` is a `Client`."""
    outcome: Any = None
    while True:
        try:
            step = advance(steps, outcome)
        except StopIteration:
            return
        try:
            outcome = _do(client, step)
        except Exception as error:  # noqa: BLE001  # the procedure knows what may go wrong
            outcome = error
        except BaseException:
            steps.close()
            raise


async def acarry_out(client: Any, steps: Steps) -> None:
    """The same in an event loop. What uses the disk is done in threads, and waited for."""
    outcome: Any = None
    while True:
        try:
            step = advance(steps, outcome)
        except StopIteration:
            return
        try:
            outcome = await _ado(client.aio, step)
        except Exception as error:  # noqa: BLE001  # the procedure knows what may go wrong
            outcome = error
        except BaseException:
            steps.close()
            raise


def _do(client: Any, step: Step) -> Any:
    match step:
        case Call(method, arguments, options):
            return attrgetter(method)(client)(*arguments, **options)
        case Save(method, arguments, path):
            return attrgetter(method)(client)(*arguments).save(path)
        case Work(function):
            return function()


async def _ado(client: Any, step: Step) -> Any:
    match step:
        case Call(method, arguments, options):
            return await attrgetter(method)(client)(*arguments, **options)
        case Save(method, arguments, path):
            download = await attrgetter(method)(client)(*arguments)
            return await download.save(path)
        case Work(function):
            return await _in_thread(function)


async def _in_thread(function: Callable[[], Any]) -> Any:
    """Call a function in a thread; a cancellation waits for its end, so that it leaves nothing."""
    work = asyncio.ensure_future(call_in_thread(function))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        await asyncio.wait({work})
        raise
