"""Workers that are killed while they work: a small fleet; `python -m tests.worker.fleet` is big."""

from tests.worker.fleet import run_fleet


def test_what_killed_workers_leave_is_done_by_others() -> None:
    figures = run_fleet(
        workers=2, sessions=4, kills=1, step_seconds=0.1, kill_seconds=0.05, lease_seconds=2, seed=1
    )
    assert figures.is_right, figures
