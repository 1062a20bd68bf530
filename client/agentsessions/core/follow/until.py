"""The caller's own rule for the end of a follow."""

from __future__ import annotations

import inspect
from typing import Any

_MUST_NOT_BE_ASYNC = "until must be a plain function that gives a bool, not one to await"


def check_until(until: Any) -> None:
    """Raise TypeError for a coroutine function."""
    if inspect.iscoroutinefunction(until):
        raise TypeError(_MUST_NOT_BE_ASYNC)


def checked_verdict(verdict: Any) -> bool:
    """What the rule says of an event. Raises TypeError if that was to be awaited."""
    if inspect.isawaitable(verdict):
        if inspect.iscoroutine(verdict):
            verdict.close()  # nobody will await it
        raise TypeError(_MUST_NOT_BE_ASYNC)
    return bool(verdict)
