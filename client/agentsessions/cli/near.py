"""Names that a person may have meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The end of a sentence that names what is like `name`; empty where nothing is."""
    names = list(known)
    found = get_close_matches(name, names, n=3, cutoff=0.6)
    found += [each for each in names if name and name in each and each not in found]
    if not found:
        return ""
    first, *others = found[:3]
    return f"; did you mean {', '.join([first, *others])}?"
