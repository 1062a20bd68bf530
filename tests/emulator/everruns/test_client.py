"""The client of this project against the emulator."""

import threading
from collections.abc import Iterator

import pytest

from agentsessions import ConflictError, NotFoundError
from agentsessions.everruns import Agent, Everruns
from agentsessions_emulator import Emulator
from tests.emulator.everruns.support import Api
from tests.support.waiting import PATIENT

TURNS = 8


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Everruns]:
    with Everruns("evr_pat_1", base_url=emulator.url, timeout=PATIENT) as client:
        yield client


@pytest.fixture
def agent(emulator: Emulator, client: Everruns) -> Iterator[Agent]:
    made = client.agents.create(name="clerk", system_prompt="Be kind.")
    url = f"{emulator.url}/v1/channels/{made.id}"
    with Agent(base_url=url, api_key="evr_ak_1", timeout=PATIENT) as agent:
        yield agent


def test_errors_have_codes_and_ids_of_requests(client: Everruns) -> None:
    with pytest.raises(NotFoundError) as caught:
        client.sessions.retrieve("session_" + "0" * 32)
    assert caught.value.error_type == "session_not_found"
    assert caught.value.request_id
    client.agents.create(name="clerk", system_prompt="")
    with pytest.raises(ConflictError):
        client.agents.create(name="clerk", system_prompt="")


def test_pages(client: Everruns) -> None:
    made = [client.sessions.create(title=f"{n}").id for n in range(45)]
    assert [session.id for session in client.sessions.list(limit=20)] == made[::-1]


def test_a_follow_across_cycles_has_every_event_once(client: Everruns, api: Api) -> None:
    api.http.post("/_emulator/pace", json={"stream_seconds": 0.02})
    session = client.sessions.create()

    def talk() -> None:
        for number in range(TURNS):
            client.sessions.messages.create(
                session.id, message={"content": [{"type": "text", "text": f"{number}"}]}
            )

    talking = threading.Thread(target=talk)
    talking.start()
    seen: list[int] = []
    idled = 0
    with client.sessions.events.follow(session.id, until=lambda _: False) as events:
        for event in events:
            if isinstance(event.sequence, int):
                seen.append(event.sequence)
            idled += event.type == "session.idled"
            if idled == TURNS:
                break
    talking.join()
    assert seen == [*range(1, len(seen) + 1)]
    assert len(seen) == len(api.events(session.id))


def test_an_agent_answers(agent: Agent) -> None:
    answered = agent.run("echo: Forty-two.")
    assert answered.text == "Forty-two."


def test_a_cut_create_under_a_key_is_made_once(
    emulator: Emulator, agent: Agent, client: Everruns
) -> None:
    emulator.faults.add(
        {"type": "reset", "when": "after_commit"}, operation="channels_sessions_create", times=1
    )
    session = agent.sessions.create(title="Order")
    assert [one.id for one in client.sessions.list()] == [session.id]
