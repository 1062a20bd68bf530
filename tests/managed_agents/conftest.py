"""Pauses between attempts are short, but not left out: some services have to catch up."""

from collections.abc import Iterator

import pytest

from agentsessions.testing import set_testing
from tests.managed_agents.support import FRACTION


@pytest.fixture(autouse=True)
def _short_pauses() -> Iterator[None]:
    with set_testing(True, fraction=FRACTION):
        yield
