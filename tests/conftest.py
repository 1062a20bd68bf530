"""What holds for every test: asyncio only, and property tests that repeat exactly."""

import pytest
from hypothesis import settings

# `pytest --hypothesis-profile=default` explores with new examples instead.
settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"
