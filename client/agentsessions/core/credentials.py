"""The header that proves who is calling, and what keeps credentials out of crash reports."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar
from weakref import WeakKeyDictionary

from .errors import ConfigurationError
from .headers import check_header, written

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T", covariant=True)

Key: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""A key or a token, or a function that gives one."""


class Hidden(Generic[T]):
    """Something that holds a credential: tools that report crashes with local variables show its
    repr, while they would walk a tuple, a list or a dict.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def __repr__(self) -> str:
        return "<hidden>"


def credential_header(
    *,
    api_key: str | KeyFunction | None,
    auth_token: str | KeyFunction | None,
    api_key_header: str,
    environment: Mapping[str, str],
    api_key_variable: str,
    auth_token_variable: str,
) -> tuple[str, str | KeyFunction] | None:
    """Name and value of the header, or what gives the value; None if there is no credential.

    Arguments count before the environment, a key before a token. Raises ConfigurationError for a
    credential that is empty, given twice, or cannot stand in a header.
    """
    if api_key is not None and auth_token is not None:
        raise ConfigurationError("give either api_key or auth_token, not both")
    if api_key is None and auth_token is None:
        api_key = environment.get(api_key_variable, "").strip() or None
        auth_token = environment.get(auth_token_variable, "").strip() or None
    if api_key is not None:
        return _header(api_key_header.lower(), "api_key", api_key)
    if auth_token is not None:
        return _header("authorization", "auth_token", auth_token)
    return None


def _header(header: str, name: str, key: Any) -> tuple[str, str | KeyFunction]:
    if isinstance(key, KeyFunction):
        return header, key
    return header, written(header, checked(name, key))


def checked(name: str, key: Any) -> str:
    """A key or a token that can stand in a header. Raises ConfigurationError, with its `name`."""
    if not isinstance(key, str):
        raise ConfigurationError(f"{name} must be a string, not {type(key).__name__}")
    text = key.strip()
    if not text:
        raise ConfigurationError(f"{name} is empty")
    try:
        check_header(name, text)  # under a name that keeps the value out of the message
    except ValueError as error:
        raise ConfigurationError(str(error).removeprefix("header ")) from None
    return text


class KeyFunction:
    """A function that gives a key or a token. What it gave is kept until the service refuses it.

    Shared by a client and its copies. The tasks of an event loop ask one at a time, and take what
    another has been given meanwhile; threads do not wait for each other.
    """

    def __init__(self, name: str, function: Callable[[], str | Awaitable[str]]) -> None:
        self._name = name
        self._function = function
        self._locks = WeakKeyDictionary["asyncio.AbstractEventLoop", "asyncio.Lock"]()
        self.kept: Hidden[str] | None = None

    def current(self, refused: Hidden[str] | None = None) -> Hidden[str]:
        """What is kept, unless it is what was `refused`; else what the function gives now.

        Raises what the function raises; ConfigurationError if it has to be awaited, or for what it
        gives.
        """
        kept = self.kept
        if kept is not None and kept is not refused:
            return kept
        if self._is_async():
            raise self._must_be_plain()
        given: Any = self._function()
        if inspect.isawaitable(given):
            if inspect.iscoroutine(given):
                given.close()  # nobody will await it
            raise self._must_be_plain()
        return self._keep(given)

    async def acurrent(self, refused: Hidden[str] | None = None) -> Hidden[str]:
        """The same for asyncio. A plain function is called in a thread: it may take its time."""
        kept = self.kept
        if kept is not None and kept is not refused:
            return kept
        async with self._lock():
            kept = self.kept
            if kept is not None and kept is not refused:
                return kept
            return self._keep(await self._ask())

    async def _ask(self) -> Any:
        from asyncio import to_thread

        given = self._function() if self._is_async() else await to_thread(self._function)
        return await given if inspect.isawaitable(given) else given

    def _is_async(self) -> bool:
        function = self._function
        return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(
            getattr(function, "__call__", None)  # noqa: B004  # that of an object with a method
        )

    def _must_be_plain(self) -> ConfigurationError:
        return ConfigurationError(
            f"{self._name} is a function to await, which calls under `client.aio` can do; "
            "a blocking call needs a plain one"
        )

    def _lock(self) -> asyncio.Lock:
        from asyncio import Lock

        from .event_loop import running_loop

        return self._locks.setdefault(running_loop(), Lock())

    def _keep(self, given: Any) -> Hidden[str]:
        try:
            self.kept = Hidden(checked(self._name, given))
        except ConfigurationError as error:
            mistake = error.with_traceback(None)  # its frames hold the key
        else:
            return self.kept
        del given
        raise mistake
