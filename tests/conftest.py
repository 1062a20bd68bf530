"""What holds for every test: asyncio only, property tests that repeat, cheap collections."""

import gc
import signal

import pytest
from hypothesis import HealthCheck, settings

# The same examples every time, and no limit to the time that they take: a busy machine is no bug.
# `pytest --hypothesis-profile=default` explores with new examples instead.
settings.register_profile(
    "repeatable",
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("repeatable")

# A shell lets jobs in the background ignore this, and their children too, which tests interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="module", autouse=True)
def cheap_collections() -> None:
    """Spare tests that collect garbage, to look for leaks, all that was there before them."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"
