"""Taking credentials out of what an error says: a service or a proxy may have repeated them.

The values themselves, which a request was sent with, are taken out of the message, the body and
whatever else the error holds, and a cause that tells them is let go. What merely looks like a
credential is hidden where an error is printed: see `text.one_line`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, TypeAlias, TypeGuard

from ..headers import REDACTED, RequestHeaders
from .base import AgentSessionsError

_Container: TypeAlias = "dict[Any, Any] | list[Any]"

_SHORTEST = 8  # what is shorter may stand in any text
_PART = r"[^\s,;]+"  # of `Bearer key`, or of `session=key; theme=dark`


def conceal(error: AgentSessionsError, headers: RequestHeaders) -> None:
    """Take the credentials that a request was sent with out of the error that came of it."""
    credentials = Credentials(headers.hidden())
    for name, value in vars(error).items():
        setattr(error, name, credentials.redact(value))
    error.args = tuple(map(credentials.redact, error.args))
    if credentials.are_told_by(error.__cause__):
        error.__cause__ = None


class Credentials:
    """Values that nobody may see; an object whose repr does not show them."""

    def __init__(self, values: Iterable[str]) -> None:
        parts = [part for value in values for part in (value, *re.findall(_PART, value))]
        parts += [part.partition("=")[2] for part in parts]
        long = {part for part in parts if len(part) >= _SHORTEST}
        self._texts = sorted(long, key=len, reverse=True)

    def redact(self, value: Any) -> Any:
        """A text, bytes or a JSON value without them; lists and objects are changed in place."""
        if isinstance(value, str):
            for text in self._texts:
                value = value.replace(text, REDACTED)
        elif isinstance(value, bytes):
            for text in self._texts:
                value = value.replace(text.encode(), REDACTED.encode())
        elif _is_container(value):
            self._redact_inside(value)
        return value

    def are_told_by(self, error: BaseException | None) -> bool:
        """Whether an error, or one that it came of, has them in its message."""
        while error is not None:
            message = str(error)
            if any(text in message for text in self._texts):
                return True
            error = error.__cause__ or error.__context__
        return False

    def _redact_inside(self, value: _Container) -> None:
        """Without recursion: a service decides how deep the value is."""
        waiting: list[_Container] = [value]
        while waiting:
            container = waiting.pop()
            if isinstance(container, dict):
                pairs = list(container.items())
                container.clear()
            else:
                pairs = list(enumerate(container))
            for key, item in pairs:
                if _is_container(item):
                    waiting.append(item)
                    container[self.redact(key)] = item
                else:
                    container[self.redact(key)] = self.redact(item)


def _is_container(value: object) -> TypeGuard[_Container]:
    return isinstance(value, dict | list)
