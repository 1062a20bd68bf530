"""What is decided for a file and its memory."""

from __future__ import annotations

from hypothesis import given, strategies as st

from agentsessions.worker.mounts.merge import Action, decide

hashes = st.sampled_from([None, "a", "b", "c"])


def after(action: Action, local: str | None, remote: str | None) -> tuple[str | None, str | None]:
    """What is here and in the store when an action has been carried out."""
    match action:
        case Action.PULL | Action.REMOVE:
            return remote, remote
        case Action.PUSH | Action.DELETE:
            return local, local
        case _:
            return local, remote


@given(base=hashes, local=hashes, remote=hashes)
def test_both_sides_are_the_same_afterwards_and_nothing_that_is_new_is_removed(
    base: str | None, local: str | None, remote: str | None
) -> None:
    action = decide(base, local, remote, is_read_only=False)
    here, there = after(action, local, remote)
    assert here == there
    if remote not in (base, None):
        assert there == remote
    elif local not in (base, None):
        assert there == local
    assert (action is Action.REMOVE) == (remote is None and local is not None and local == base)
    assert (action is Action.DELETE) == (local is None and remote is not None and remote == base)


@given(base=hashes, local=hashes, remote=hashes)
def test_a_store_that_is_read_only_never_changes(
    base: str | None, local: str | None, remote: str | None
) -> None:
    action = decide(base, local, remote, is_read_only=True)
    assert after(action, local, remote)[1] == remote
    if remote != base:
        assert after(action, local, remote) == (remote, remote)
