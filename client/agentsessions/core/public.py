"""Where public classes say that they are from."""

from __future__ import annotations

from typing import TypeVar

from .annotations import resolve_later

C = TypeVar("C", bound=type)


def public(cls: C) -> C:
    """Name a class as users import it: in tracebacks, reprs and pickles it is `agentsessions.X`."""
    resolve_later(cls)
    cls.__module__ = "agentsessions"
    return cls
