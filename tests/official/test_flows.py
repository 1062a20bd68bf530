"""The unmodified official client in the flows that are documented for it, on both of its faces."""

from collections.abc import Callable, Iterator
from typing import Any

import anthropic
import pytest

from agentsessions_emulator import Emulator
from tests.official import resource_flows, session_flows
from tests.official.blocking import CLIENTS

FLOWS = (*session_flows.FLOWS, *resource_flows.FLOWS)


@pytest.fixture(scope="module")
def _server() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(_server: Emulator) -> Emulator:
    _server.reset()
    return _server


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.__name__)
def test_flow(
    flow: Callable[[anthropic.Anthropic, Emulator], None],
    client: str,
    emulator: Emulator,
) -> None:
    options: dict[str, Any] = {"api_key": "k", "base_url": emulator.url}
    with CLIENTS[client](**options) as official:
        flow(official, emulator)


def test_errors_have_the_right_class(emulator: Emulator) -> None:
    with anthropic.Anthropic(api_key="k", base_url=emulator.url) as client:
        with pytest.raises(anthropic.NotFoundError) as missing:
            client.beta.agents.retrieve("agent_x")
        assert missing.value.request_id is not None
        with pytest.raises(anthropic.BadRequestError, match="/name must not be empty"):
            client.beta.agents.create(name="", model="claude-opus-5")
