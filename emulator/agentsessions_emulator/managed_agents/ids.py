"""Ids of objects."""

import re

from agentsessions_emulator.store.store import Store

_ID = re.compile(r"[a-z]+_01([a-z]+)[0-9]{8}")


def new_id(store: Store, prefix: str) -> str:
    """A fresh id such as `sesn_01kqzvhd00000001`: the salt of its generation, and a number.

    Ids of one prefix and one generation sort in order of creation.
    """
    return f"{prefix}_01{store.salt}{store.count_up(prefix):08d}"


def salt_of(identifier: str) -> str | None:
    """The salt in an id, None for what is no id of an emulator."""
    found = _ID.fullmatch(identifier)
    return found[1] if found else None
