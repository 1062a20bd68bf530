"""A user's suite of which every test fails; `test_plugin.py` says how."""

import pytest

from agentsessions import APIError, Client
from agentsessions.models import Session
from agentsessions_emulator import BlockingTurn, Emulator, Turn, parse_script


async def coroutine(turn: Turn) -> None:
    assert turn.text == "hello", "from a coroutine"


def function(turn: BlockingTurn) -> None:
    assert turn.text == "hello", "from a function"


YAML = parse_script("turns:\n- do:\n  - say: Good day.\n  - assert: {text: hello}\n")


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(script, marks=pytest.mark.agentsessions(script=script), id=name)
        for name, script in (("coroutine", coroutine), ("function", function), ("yaml", YAML))
    ],
)
def test_script(
    agentsessions_client: Client, agentsessions_session: Session, script: object
) -> None:
    assert script
    agentsessions_client.sessions.run(agentsessions_session.id, "bye")


@pytest.mark.agentsessions(script=function)
async def test_both(agentsessions_client: Client, agentsessions_session: Session) -> None:
    answer = await agentsessions_client.aio.sessions.run(agentsessions_session.id, "bye")
    assert answer.text == "bye"


def test_emulator(
    agentsessions_emulator: Emulator,
    agentsessions_client: Client,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert agentsessions_emulator.requests == []
    monkeypatch.setattr("agentsessions_emulator.document.document.Document.match", None)
    with pytest.raises(APIError):
        agentsessions_client.with_options(max_retries=0).agents.list()


@pytest.mark.agentsessions(scrpt="agent.yaml")
@pytest.mark.usefixtures("agentsessions_emulator")
def test_name() -> None: ...


@pytest.mark.agentsessions(lenient="yes")
@pytest.mark.usefixtures("agentsessions_emulator")
def test_value() -> None: ...


@pytest.mark.agentsessions("agent.yaml")
@pytest.mark.usefixtures("agentsessions_emulator")
def test_place() -> None: ...


@pytest.mark.agentsessions(freeze="2026-10-21 12:00")
@pytest.mark.usefixtures("agentsessions_emulator")
def test_zone() -> None: ...


@pytest.mark.agentsessions(script="nowhere.yaml")
@pytest.mark.usefixtures("agentsessions_emulator")
def test_file() -> None: ...


@pytest.mark.agentsessions(service="pigeon-post")
@pytest.mark.usefixtures("agentsessions_emulator")
def test_service() -> None: ...


@pytest.mark.agentsessions(agent={"nme": "Clerk"})
@pytest.mark.usefixtures("agentsessions_session")
def test_agent() -> None: ...
