"""UUIDs of version 7, made one after the other.

The time in them is counted, not read from a clock, so that they are in the order of their making,
and with a seed the same each time. The salt of the generation is in them, too.
"""

from uuid import UUID

from agentsessions_emulator.store.store import Store

_FIRST = 1_792_000_000_000
"""Milliseconds of a day in October 2026."""

_LETTERS = "bcdfghjklmnpqrstvwxz"
"""Those of which a salt is made."""

_MIX = 0x9E3779B97F4A7C15
_LOW_BITS = 34
_SALT = (1 << 28) - 1


def new_uuid(store: Store) -> UUID:
    """A fresh UUID, greater than those before."""
    return _uuid(store.count_up("id"), _number_of(store.salt))


def salt_of(identifier: str) -> str | None:
    """The salt in a UUID of an emulator; None for what is none, or is one of somebody else."""
    try:
        made = UUID(identifier)
    except ValueError:
        return None
    number = made.int >> _LOW_BITS & _SALT
    if made != _uuid((made.int >> 80) - _FIRST, number):
        return None
    salt = ""
    while number > 1:
        number, index = divmod(number, len(_LETTERS))
        salt += _LETTERS[index]
    return salt


def _uuid(count: int, salt: int) -> UUID:
    mixed = count * _MIX
    high = (_FIRST + count) << 16 | 0x7000 | (mixed >> 20) & 0xFFF
    low = 0b10 << 62 | salt << _LOW_BITS | mixed & ((1 << _LOW_BITS) - 1)
    return UUID(int=high << 64 | low)


def _number_of(salt: str) -> int:
    number = 1
    for letter in reversed(salt):
        number = number * len(_LETTERS) + _LETTERS.index(letter)
    return number
