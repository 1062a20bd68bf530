"""Every test here has a server of its own, a client of it, and leaves nothing behind."""

from collections.abc import Iterator

import pytest

from agentsessions.meerkat import Meerkat
from tests.support.fixtures import (
    hygiene as hygiene,
    plain_environment as plain_environment,
    recorder as recorder,
    server as server,
)
from tests.support.server import Server
from tests.support.waiting import PATIENT


@pytest.fixture
def meerkat(server: Server) -> Iterator[Meerkat]:
    """A client of that server."""
    with Meerkat(server.url, timeout=PATIENT) as client:
        yield client
