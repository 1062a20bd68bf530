"""How long a session waits for others, and what becomes of the calls when nobody answers."""

from typing import Any

import pytest

from agentsessions_emulator import Emulator, ToolCall, Turn
from tests.emulator.everruns.support import Api

DAY = 86400


async def ask_for_approval(turn: Turn) -> None:
    (outcome,) = await turn.call_tools(ToolCall("deploy", verdict="ask"))
    await turn.say(f"{outcome.denied} {outcome.text}")


@pytest.fixture
def frozen(emulator: Emulator) -> Emulator:
    emulator.clock.freeze("2027-01-01T00:00:00Z")
    return emulator


def last_text(api: Api, session: str) -> str:
    messages = api.answer("GET", f"/sessions/{session}/messages")["data"]
    return str(messages[-1]["content"][0]["text"])


def test_a_result_that_does_not_come(api: Api, frozen: Emulator) -> None:
    session = api.session()
    api.say(session, "custom_tool look_up {}")
    frozen.clock.advance(299)
    assert api.status(session) == "waitingfortoolresults"
    (call,) = api.requested(session)
    frozen.clock.advance(1)
    assert api.status(session) == "idle"
    (completed,) = api.events(session, types="tool.completed")
    assert not completed["data"]["success"]
    assert last_text(api, session) == (
        "look_up failed: Nobody answered the call of look_up in time."
    )
    body = {"tool_results": [{"tool_call_id": call["id"]}]}
    assert api.refusal("POST", f"/sessions/{session}/tool-results", json=body)["status"] == 409


def test_a_decision_that_does_not_come(api: Api, frozen: Emulator) -> None:
    frozen.use_script(ask_for_approval)
    session = api.session()
    api.say(session, "Go")
    frozen.clock.advance(DAY - 1)
    assert api.status(session) == "waitingfortoolresults"
    frozen.clock.advance(1)
    assert last_text(api, session) == "True The call of deploy was not approved."


def test_an_answer_that_does_not_come(api: Api, frozen: Emulator) -> None:
    session = api.session()
    api.http.post("/_emulator/pace", json={"answers_seconds": 10})
    api.say(session, 'custom_tool ask {"questions": []}')
    frozen.clock.advance(10)
    assert last_text(api, session).startswith("ask failed")


def test_what_is_left_of_several_is_still_waited_for(api: Api, frozen: Emulator) -> None:
    session = api.session()
    api.say(session, '+ custom_tool look_up {}\n+ custom_tool ask {"questions": []}')
    _, question = api.requested(session)
    frozen.clock.advance(300)
    assert api.status(session) == "waitingfortoolresults"
    body: dict[str, Any] = {"tool_call_id": question["id"], "answers": []}
    api.answer("POST", f"/sessions/{session}/question-answers", json=body)
    assert api.status(session) == "idle"


def test_a_channel_says_until_when(api: Api, frozen: Emulator) -> None:
    frozen.use_script(ask_for_approval)
    agent = api.agent()
    client = api.client(str(api.http.base_url), "Bearer key")
    sessions = f"/v1/channels/{agent['id']}/sessions"
    session = client.post(sessions).json()["id"]
    message = {"message": {"role": "user", "content": [{"type": "text", "text": "Go"}]}}
    client.post(f"{sessions}/{session}/messages", json=message)
    (pending,) = client.get(f"{sessions}/{session}").json()["pending_approvals"]
    assert pending["expires_at"].startswith("2027-01-02T00:00:00")
