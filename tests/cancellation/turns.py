"""Turns of Meerkat that are cut short."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import pytest

from tests.meerkat.service import KINDS


def check_turn(heard: list[str], interruptions: int) -> None:
    """Raise AssertionError unless a turn has told all events, or says that some are missing."""
    told = iter(KINDS)
    assert all(kind in told for kind in heard), heard
    assert heard == KINDS or interruptions, heard


@contextmanager
def quick_turns() -> Generator[None]:
    """Turns wait for lost events no longer than a moment, and attach however the clock jumps."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("agentsessions.meerkat.turn.message.GRACE", 0.05)
        patch.setattr("agentsessions.meerkat.turn.stream._LONGEST_ATTACHING", 1e6)
        yield
