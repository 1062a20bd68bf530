"""Participants of sessions, and what sessions hold."""

from agentsessions_emulator import Emulator, Turn
from tests.emulator.everruns.support import Api, Json


def participants(api: Api, session: str) -> list[tuple[str, str]]:
    listed = api.answer("GET", f"/sessions/{session}/participants")
    return [(one["kind"], one["role"]) for one in listed]


def test_a_session_begins_with_its_agent(api: Api) -> None:
    agent = api.agent(display_name="Clerk")
    session = api.session(agent_id=agent["id"])
    (host,) = api.answer("GET", f"/sessions/{session}/participants")
    assert (host["agent_id"], host["role"], host["display_name"]) == (agent["id"], "host", "Clerk")
    api.say(session, "Hello")
    api.say(session, "Hello")
    assert participants(api, session) == [("agent", "host"), ("user", "member")]
    path = f"/sessions/{session}/participants/{host['id']}"
    assert api.refusal("DELETE", path)["code"] == "conflict"


def test_members_join_and_leave(api: Api) -> None:
    agent, session = api.agent(), api.session()
    path = f"/sessions/{session}/participants"
    body = {"kind": "agent", "agent_id": agent["id"]}
    member = api.answer("POST", path, json=body)
    assert api.refusal("POST", path, json=body)["status"] == 409
    left = api.answer("DELETE", f"{path}/{member['id']}")
    assert left == {**member, "left_at": left["left_at"]}
    assert api.refusal("DELETE", f"{path}/{member['id']}")["status"] == 409
    assert api.answer("POST", path, json=body)["id"] != member["id"]
    user = api.answer("POST", path, json={"kind": "user"})
    assert api.refusal("POST", path, json={"kind": "user"})["status"] == 409
    assert [one["id"] for one in api.answer("GET", path)][0::2] == [member["id"], user["id"]]


def test_who_cannot_join(api: Api) -> None:
    agent, path = api.agent(), f"/sessions/{api.session()}/participants"
    bodies: list[tuple[Json, int]] = [
        ({"kind": "agent"}, 400),
        ({"kind": "user", "agent_id": agent["id"]}, 400),
        ({"kind": "agent", "agent_id": agent["id"], "role": "host"}, 400),
        ({"kind": "agent", "agent_id": "agent_" + "0" * 32}, 404),
        ({"kind": "robot"}, 400),
    ]
    for body, status in bodies:
        assert api.refusal("POST", path, json=body)["status"] == status
    assert api.refusal("DELETE", f"{path}/part_{'0' * 32}")["status"] == 404
    assert api.refusal("DELETE", f"{path}/part_1")["status"] == 400


def test_a_message_for_a_member(emulator: Emulator, api: Api) -> None:
    async def expert_script(turn: Turn) -> None:
        await turn.say("I am the expert.")

    emulator.use_script(expert_script, agent="expert")
    expert, session = api.agent("expert"), api.session(agent_id=api.agent()["id"])
    path = f"/sessions/{session}/participants"
    member = api.answer("POST", path, json={"kind": "agent", "agent_id": expert["id"]})["id"]
    message = {"content": [{"type": "text", "text": "Hello"}]}
    body = {"message": message, "addressed_participant_id": member}
    api.answer("POST", f"/sessions/{session}/messages", json=body)
    api.say(session, "And you?")
    said = [
        message["content"][0]["text"]
        for message in api.answer("GET", f"/sessions/{session}/messages")["data"]
    ]
    assert said == ["Hello", "I am the expert.", "And you?", "And you?"]
    user = next(one["id"] for one in api.answer("GET", path) if one["kind"] == "user")
    api.answer("DELETE", f"{path}/{member}")
    for key, status in ((member, 409), (user, 400), ("part_" + "0" * 32, 404), ("x", 400)):
        refused = {"message": message, "addressed_participant_id": key}
        problem = api.refusal("POST", f"/sessions/{session}/messages", json=refused)
        assert problem["status"] == status


def test_resources_of_a_session(api: Api) -> None:
    session = api.session()
    control = f"/_emulator/sessions/{session}/resources"
    sandbox = {"kind": "sandbox", "resource_id": "sandbox-1"}
    made = api.http.post(control, json=sandbox).json()
    assert api.answer("GET", f"/sessions/{session}/resources") == [made]
    api.http.post(control, json={**sandbox, "status": "released"})
    (released,) = api.answer("GET", f"/sessions/{session}/resources")
    assert released["status"] == "released"
    assert made["created_at"] == released["created_at"] < released["updated_at"]
    assert api.http.post(control, json={}).status_code == 400
    assert api.answer("GET", f"/sessions/{api.session()}/resources") == []
