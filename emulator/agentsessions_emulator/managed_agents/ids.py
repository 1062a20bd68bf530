"""Ids of objects."""

from agentsessions_emulator.store.store import Store


def new_id(store: Store, prefix: str) -> str:
    """A fresh id such as `sesn_0100000001`; ids of one prefix sort in order of creation."""
    return f"{prefix}_01{store.count_up(prefix):08d}"
