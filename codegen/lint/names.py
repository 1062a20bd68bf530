"""How names of the document become names of Python.

`snake_case` and `pascal_case` do what the generator does with operation ids and component names
(a test compares them with the generator's own functions).
"""

from __future__ import annotations

import difflib
import keyword
import re
from collections.abc import Iterable

_DELIMITERS = ". _-"
_WORD = re.compile(r"[^. _-]+")
_LOWER_WORD = re.compile(r"([A-Z]?[a-z]+)")


def python_name(wire_name: str) -> str:
    """The Python name of a property or parameter: its own, mapped only where Python needs it.

    `statuses[]` -> `statuses`, `created_at[gte]` -> `created_at_gte`, `from` -> `from_`. The
    result is no identifier if the wire name has no letters or starts with a digit.
    """
    name = re.sub(r"[^0-9A-Za-z_]+", "_", wire_name)
    if name != wire_name:
        name = name.strip("_")
    return f"{name}_" if keyword.iskeyword(name) else name


def snake_case(name: str) -> str:
    """The module name that the generator makes of an operation id or a class name."""
    return "_".join(_words(name)).lower()


def pascal_case(name: str) -> str:
    """The class name that the generator makes of a component name."""
    return "".join(word if word.isupper() else word.capitalize() for word in _words(name))


def enum_member(value: str, position: int) -> str:
    """The member name of an enum value at a position of its list.

    `a.b` -> `A_B`, `1h` -> `VALUE_1H`; anything else that begins with no letter has its position.
    """
    if value[:1].isdecimal():
        return snake_case(f"VALUE_{value.upper()}").upper()
    return snake_case(value.upper() if value[:1].isalpha() else f"VALUE_{position}").upper()


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


def _words(name: str) -> list[str]:
    kept = "".join(
        char for char in name if char.isidentifier() or char.isdecimal() or char in _DELIMITERS
    )
    if any(char.isupper() for char in kept):
        kept = " ".join(_LOWER_WORD.split(kept))
    return _WORD.findall(kept)
