"""What a misspelt name was probably meant to be."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest(name: str, known: Iterable[str], likeness: float = 0.6) -> str:
    """The known name that `name` was probably meant to be, or ""."""
    return next(iter(difflib.get_close_matches(name, list(known), n=1, cutoff=likeness)), "")


def did_you_mean(name: str, known: Iterable[str], otherwise: str) -> str:
    """A remedy: the nearest known name, or what to do if nothing is near."""
    found = nearest(name, known)
    return f"did you mean `{found}`?" if found else otherwise


def add_or_correct(name: str, known: Iterable[str], addition: str) -> str:
    """A remedy for a name that may be new: how to add it, and the nearest known name if any."""
    found = nearest(name, known)
    return f"{addition}; or did you mean `{found}`?" if found else addition
