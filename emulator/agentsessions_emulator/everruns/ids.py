"""Ids: a prefix and a UUID of version 7 without dashes.

The time in an id is counted, not read from a clock, so that ids are in the order of their making,
and with a seed the same each time. The salt of the generation is in it, too.
"""

import re
from collections.abc import Mapping

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.store.store import Store

_ID = re.compile(r"[a-z]+_[0-9a-f]{32}")
_FIRST = 1_792_000_000_000
"""Milliseconds of a day in October 2026."""

_LETTERS = "bcdfghjklmnpqrstvwxz"
"""Those of which a salt is made."""

_MIX = 0x9E3779B97F4A7C15
_LOW_BITS = 34


def new_id(store: Store, prefix: str) -> str:
    """A fresh id such as `session_01a15dcbce05770298f13c64eefb56a2`, greater than those before."""
    number = store.count_up("id")
    mixed = number * _MIX
    high = (_FIRST + number) << 16 | 0x7000 | (mixed >> 20) & 0xFFF
    low = 0b10 << 62 | _number_of(store.salt) << _LOW_BITS | mixed & ((1 << _LOW_BITS) - 1)
    return f"{prefix}_{high:016x}{low:016x}"


def salt_of(identifier: str) -> str | None:
    """The salt in an id of an emulator; None for what is no id."""
    if not _ID.fullmatch(identifier):
        return None
    number = int(identifier[-16:], 16) >> _LOW_BITS & ((1 << 28) - 1)
    salt = ""
    while number > 1:
        number, index = divmod(number, len(_LETTERS))
        salt += _LETTERS[index]
    return salt


def is_id(text: str, prefix: str) -> bool:
    """Whether a text can be an id with this prefix."""
    return bool(_ID.fullmatch(text)) and text.startswith(f"{prefix}_")


def check_id(text: str, prefix: str) -> str:
    """The same text. Raises a 400 unless it can be an id with this prefix."""
    if not is_id(text, prefix):
        raise invalid(f"{text!r} is no id: {prefix}_ and 32 hexadecimal digits in lower case.")
    return text


def check_ids(body: JsonObject, prefixes: Mapping[str, str]) -> None:
    """Raises a 400 unless each of these fields, where the body has it, can be such an id."""
    for name, prefix in prefixes.items():
        if body.get(name) is not None:
            check_id(body[name], prefix)


def _number_of(salt: str) -> int:
    number = 1
    for letter in reversed(salt):
        number = number * len(_LETTERS) + _LETTERS.index(letter)
    return number
