"""Tests of `clerk.py`, by the fixtures that come with the emulator: no account, no network."""

import pytest

from agentsessions import Client
from agentsessions.testing import set_testing
from agentsessions_emulator import Emulator, Turn
from testing.clerk import Clerk


async def helpful(turn: Turn) -> None:
    """The agent: looks the order up that it is asked for."""
    number = turn.text.rpartition(" ")[2]
    found = await turn.call_custom_tool("find_order", {"number": number})
    assert not found.is_error
    await turn.say(f"Order {number} is {found.text}.")


pytestmark = pytest.mark.agentsessions(script=helpful)


@pytest.fixture
def clerk(agentsessions_client: Client) -> Clerk:
    office = agentsessions_client.environments.create(name="Office")
    return Clerk(agentsessions_client, environment_id=office.id)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def test_an_order_is_looked_up(clerk: Clerk) -> None:
    assert clerk.ask("Where is order 17") == "Order 17 is on its way."


@pytest.mark.anyio
async def test_an_order_is_looked_up_with_asyncio(clerk: Clerk) -> None:
    assert await clerk.ask_async("Where is order 18") == "Order 18 is delivered."


def test_each_customer_has_a_session(clerk: Clerk, agentsessions_client: Client) -> None:
    clerk.ask("Where is order 17")
    clerk.ask("Where is order 18")
    assert len(list(agentsessions_client.sessions.list())) == 2


def test_a_busy_service_is_no_trouble(clerk: Clerk, agentsessions_emulator: Emulator) -> None:
    busy = {"type": "status", "status": 529, "headers": {"retry-after": "60"}}
    agentsessions_emulator.faults.add(busy, operation="sessions_create", times=2)
    with set_testing(True) as testing:
        assert clerk.ask("Where is order 17") == "Order 17 is on its way."
    assert testing.pauses == [60.0, 60.0]
