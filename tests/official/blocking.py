"""The official asynchronous client behind the face of its blocking one.

So every flow is written once, and runs on both.
"""

import asyncio
import inspect
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any, cast

import anthropic

_OVER = object()


class Blocking:
    """An object of the asynchronous client; what it gives is awaited in another thread's `loop`."""

    def __init__(self, wrapped: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._wrapped = wrapped
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        return self._blocking(getattr(self._wrapped, name))

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        async def call() -> Any:
            given = self._wrapped(*arguments, **options)
            return await given if inspect.iscoroutine(given) else given

        return self._blocking(self._wait(call()))

    def __iter__(self) -> Iterator[Any]:
        items = self._wrapped.__aiter__()
        while (item := self._wait(anext(items, _OVER))) is not _OVER:
            yield item

    def __enter__(self) -> "Blocking":
        return cast("Blocking", self._blocking(self._wait(self._wrapped.__aenter__())))

    def __exit__(self, *error: object) -> None:
        self._wait(self._wrapped.__aexit__(*error))

    def _wait(self, awaited: Any) -> Any:
        async def wait() -> Any:
            return await awaited

        return asyncio.run_coroutine_threadsafe(wait(), self._loop).result()

    def _blocking(self, value: Any) -> Any:
        is_active = callable(value) or hasattr(value, "__aiter__") or hasattr(value, "__aenter__")
        is_part = type(value).__module__.startswith(("anthropic.resources", "anthropic._response"))
        return Blocking(value, self._loop) if is_active or is_part else value


@contextmanager
def asynchronous(**options: Any) -> Generator[anthropic.Anthropic]:
    """An `AsyncAnthropic` that can be used as an `Anthropic`."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="official-async-client")
    thread.start()
    client = Blocking(anthropic.AsyncAnthropic(**options), loop)
    try:
        with client:
            yield cast(anthropic.Anthropic, client)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@contextmanager
def synchronous(**options: Any) -> Generator[anthropic.Anthropic]:
    """An `Anthropic`."""
    with anthropic.Anthropic(**options) as client:
        yield client


CLIENTS: dict[str, Callable[..., Any]] = {"sync": synchronous, "async": asynchronous}
