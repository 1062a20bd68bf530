"""Our own client of the emulator."""

from collections.abc import Iterator

import pytest

from agentsessions import Client
from agentsessions_emulator import Emulator


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Client]:
    with Client(api_key="a-key", base_url=emulator.url, max_retries=0) as client:
        yield client
