"""The steps of a turn, without a service: which are skipped when a script is run again."""

from collections.abc import Generator
from contextlib import contextmanager
from copy import deepcopy

import pytest

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.scripts.replay import ScriptChangedError, Steps, Taken


class Kept:
    """A turn whose steps are stored when a transaction ends, and undone when it fails."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.taken = Taken()

    @contextmanager
    def saving(self) -> Generator[None]:
        before = deepcopy(self.taken)
        try:
            yield
        except BaseException:
            self.taken = before
            raise


def take(steps: Steps, action: str, result: object = None) -> bool:
    """Take a step; says whether it was skipped."""
    if steps.skipped(action):
        return True
    with steps.finishing(result):
        pass
    return False


def test_what_was_taken_is_skipped_and_gives_the_same() -> None:
    turn = Kept()
    first = Steps(turn)
    assert not take(first, "count", 0)
    assert not take(first, "think")
    again = Steps(turn)
    assert take(again, "count")
    assert again.result == 0
    assert take(again, "think")
    assert not take(again, "say")


def test_a_step_that_was_refused_is_begun_again() -> None:
    turn = Kept()
    first = Steps(turn)
    assert not first.skipped("call_tools")  # refused: it never finishes
    assert not take(first, "say")
    again = Steps(turn)
    assert not again.skipped("call_tools")
    assert take(again, "say")
    again.check_end()


def test_a_step_that_fails_in_the_end_leaves_nothing() -> None:
    turn = Kept()
    steps = Steps(turn)
    assert not steps.skipped("say")
    with pytest.raises(LookupError), steps.finishing("said"):
        raise LookupError
    assert turn.taken == Taken()


@pytest.mark.parametrize(
    ("action", "argument", "complaint"),
    [
        ("think", "Hello", "its step 1 was say, where it now has think"),
        ("say", "Goodbye", "its step 1 was say, with other arguments"),
    ],
)
def test_another_step_in_its_place(action: str, argument: str, complaint: str) -> None:
    turn = Kept()
    first = Steps(turn)
    first.skipped("say", "Hello")
    with first.finishing():
        pass
    with pytest.raises(ScriptChangedError, match=complaint):
        Steps(turn).skipped(action, argument)


def test_the_end_in_its_place() -> None:
    turn = Kept()
    take(Steps(turn), "say")
    with pytest.raises(ScriptChangedError, match="its step 1 was say, where it now has the end"):
        Steps(turn).check_end()


def test_the_history_is_seen_as_it_was() -> None:
    turn = Kept()
    first = Steps(turn)
    assert first.seen_up_to(3) == 3
    take(first, "say")
    assert first.seen_up_to(5) == 5
    again = Steps(turn)
    assert again.seen_up_to(9) == 3
    take(again, "say")
    assert again.seen_up_to(9) == 5
