"""Every test here has a server of its own, clients of it, and leaves nothing behind."""

from collections.abc import Iterator

import pytest

from agentsessions.everruns import Agent, Everruns
from tests.support.fixtures import (
    hygiene as hygiene,
    plain_environment as plain_environment,
    recorder as recorder,
    server as server,
)
from tests.support.server import Server
from tests.support.waiting import PATIENT

CHANNEL = "/api/v1/channels/appchan_1"


@pytest.fixture
def everruns(server: Server) -> Iterator[Everruns]:
    """A client of the management API."""
    with Everruns("evr_pat_1", base_url=f"{server.url}/api", timeout=PATIENT) as client:
        yield client


@pytest.fixture
def agent(server: Server) -> Iterator[Agent]:
    """A client of a channel."""
    url = server.url + CHANNEL
    with Agent(base_url=url, api_key="evr_ak_1", end_user="bob", timeout=PATIENT) as client:
        yield client
