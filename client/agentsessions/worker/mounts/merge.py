"""What to do with a file that may have changed here, in the store, or both."""

from __future__ import annotations

from enum import Enum, auto


class Action(Enum):
    """What brings file and memory together."""

    KEEP = auto()
    """Nothing: they are the same, or have to stay apart."""
    PULL = auto()
    """Write the memory's content into the file."""
    REMOVE = auto()
    """Remove the file."""
    PUSH = auto()
    """Write the file's content into the store."""
    DELETE = auto()
    """Delete the memory."""


def decide(
    base: str | None, local: str | None, remote: str | None, *, is_read_only: bool
) -> Action:
    """What to do, from the hashes of the content: when both were last the same, here, in the store.

    None is a file or memory that does not exist. If both have changed, the store wins; a text that
    is only on one side wins over its removal on the other. What cannot be written stays apart.
    """
    if local == remote:
        return Action.KEEP
    if local == base or (is_read_only and remote != base):
        return Action.REMOVE if remote is None else Action.PULL
    if is_read_only:
        return Action.KEEP
    if remote == base:
        return Action.DELETE if local is None else Action.PUSH
    return Action.PUSH if remote is None else Action.PULL
