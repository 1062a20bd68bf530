"""Where public classes say that they are from."""

from __future__ import annotations

from typing import TypeVar

C = TypeVar("C", bound=type)


def public(cls: C) -> C:
    """Name a class as users import it: in tracebacks, reprs and pickles it is `agentsessions.X`."""
    cls.__module__ = "agentsessions"
    return cls
