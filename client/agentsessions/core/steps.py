"""Procedures without I/O: generators that yield what is to be done and are told what came of it."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar

from .errors import APIError

S = TypeVar("S")


def advance(steps: Generator[S, Any, Any], outcome: object) -> S:
    """The next step, after the last one had this outcome; an `APIError` is thrown in.

    At first the outcome is None. Raises StopIteration with the result at the end.
    """
    return steps.throw(outcome) if isinstance(outcome, APIError) else steps.send(outcome)
