"""A user's suite that passes: `test_plugin.py` runs it on two workers."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime

import httpx
import pytest

from agentsessions import AuthenticationError, Client, NotFoundError, tool
from agentsessions.everruns import Agent, Everruns
from agentsessions.models import Session
from agentsessions_emulator import Emulator, Snapshot, Turn

NOON = datetime(2026, 10, 21, 12, tzinfo=UTC)


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"rain in {city}"


async def clerk(turn: Turn) -> None:
    result = await turn.call_custom_tool("get_weather", {"city": turn.text})
    await turn.say(f"There is {result.text}.")


@pytest.mark.parametrize("place", ["Lisbon", "Oslo"])
@pytest.mark.agentsessions(script=clerk, agent={"tools": [get_weather]})
def test_a_tool_is_called(
    agentsessions_client: Client, agentsessions_session: Session, place: str
) -> None:
    answer = agentsessions_client.sessions.run(agentsessions_session.id, place, tools=[get_weather])
    assert answer.text == f"There is rain in {place}."


async def test_one_client_serves_asyncio_too(
    agentsessions_client: Client, agentsessions_session: Session
) -> None:
    answer = await agentsessions_client.aio.sessions.run(agentsessions_session.id, "Hello")
    assert answer.text == "Hello"


def test_any_number_of_event_loops(
    agentsessions_client: Client, agentsessions_session: Session
) -> None:
    async def ask() -> str:
        client, session_id = agentsessions_client, agentsessions_session.id
        return (await client.aio.sessions.run(session_id, "Hello")).text

    assert [asyncio.run(ask()) for _ in range(2)] == ["Hello"] * 2


@pytest.mark.agentsessions(script="agent.yaml", agent={"name": "clerk"})
def test_everruns(everruns_client: Everruns, everruns_agent: Agent) -> None:
    assert everruns_agent.run("Hello").text == "Good day."
    assert [agent.name for agent in everruns_client.agents.list()] == ["clerk"]


@pytest.mark.parametrize("number", range(4))
def test_each_starts_with_nothing(
    agentsessions_emulator: Emulator, agentsessions_client: Client, number: int
) -> None:
    assert [*agentsessions_client.agents.list()] == []
    assert len(agentsessions_emulator.requests) == 1
    agentsessions_client.agents.create(name=f"{number}", model="claude-opus-4-8")


@pytest.mark.agentsessions(freeze="2026-10-21T12:00:00Z")
class TestFrozen:
    def test_everything_happens_at_one_time(
        self, agentsessions_client: Client, agentsessions_session: Session
    ) -> None:
        session_id = agentsessions_session.id
        agentsessions_client.sessions.run(session_id, "think")
        session = agentsessions_client.sessions.retrieve(session_id)
        events = [*agentsessions_client.sessions.events.list(session_id)]
        assert session.created_at == session.updated_at == NOON
        assert {event.processed_at for event in events} == {NOON}

    @pytest.mark.agentsessions(freeze=NOON.replace(hour=13))
    def test_the_closest_marker_counts(self, agentsessions_session: Session) -> None:
        assert agentsessions_session.created_at.hour == 13


@pytest.mark.agentsessions(api_key="right", lenient=True, validate=False, ping_seconds=0.5)
def test_what_a_running_emulator_cannot_change(
    agentsessions_emulator: Emulator, agentsessions_client: Client
) -> None:
    agentsessions_client.agents.list()
    wrong = Client("wrong", base_url=agentsessions_emulator.url)
    with wrong, pytest.raises(AuthenticationError):
        wrong.agents.list()


@pytest.mark.agentsessions(script="agent.yaml")
def test_a_file_beside_the_test(
    agentsessions_client: Client, agentsessions_session: Session
) -> None:
    answer = agentsessions_client.sessions.run(agentsessions_session.id, "Hello")
    assert answer.text == "Good day."


def test_ids_are_those_of_the_test(agentsessions_session: Session) -> None:
    assert agentsessions_session.id == "sesn_01qfldbm00000001"


@pytest.mark.agentsessions(seed="a snapshot test")
@pytest.mark.parametrize("time", ["first", "second"])
def test_ids_by_a_seed(agentsessions_session: Session, time: str) -> None:
    assert (agentsessions_session.id, time) == ("sesn_01dtptzk00000001", time)


@pytest.fixture(scope="session")
def office() -> Snapshot:
    with Emulator() as emulator, Client("any", base_url=emulator.url) as client:
        client.environments.create(name="Office")
        return emulator.snapshot()


@pytest.fixture
def client(agentsessions_emulator: Emulator, office: Snapshot) -> Iterator[Client]:
    agentsessions_emulator.restore(office)
    with Client("any", base_url=agentsessions_emulator.url) as client:
        yield client


@pytest.mark.parametrize("time", ["first", "second"])
def test_each_starts_from_a_snapshot(client: Client, time: str) -> None:
    client.environments.create(name=time)
    assert [one.name for one in client.environments.list()] == [time, "Office"]


@pytest.mark.parametrize("time", ["first", "second"])
def test_a_client_of_another_test_finds_nothing(
    agentsessions_client: Client, agentsessions_session: Session, time: str
) -> None:
    assert time
    others = _SESSIONS - {agentsessions_session.id}
    _SESSIONS.add(agentsessions_session.id)
    assert len(_SESSIONS) == len(others) + 1
    for other in others:
        with pytest.raises(NotFoundError, match="reset or restored since"):
            agentsessions_client.sessions.retrieve(other)


_SESSIONS: set[str] = set()


def test_without_the_client(agentsessions_emulator: Emulator) -> None:
    headers = {"x-api-key": "any", "anthropic-beta": "managed-agents-2026-04-01"}
    url = f"{agentsessions_emulator.url}/v1/environments"
    assert httpx.get(url, headers=headers).json()["data"] == []


def test_an_emulator_that_was_stopped(agentsessions_emulator: Emulator) -> None:
    agentsessions_emulator.stop()


def test_is_started_again(agentsessions_client: Client) -> None:
    agentsessions_client.agents.list()
