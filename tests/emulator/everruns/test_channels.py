"""Channels: who sees what, idempotency keys, pages by token."""

from typing import Any

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.everruns.support import Api, Json, Stream

TEXT = {"message": {"role": "user", "content": [{"type": "text", "text": "Hello"}]}}
REFUND: Json = {
    "type": "builtin",
    "name": "refund",
    "description": "Pays back.",
    "parameters": {},
    "policy": "requires_approval",
}


class Channel:
    """A channel of the agent `clerk`."""

    def __init__(self, api: Api, **settings: Any) -> None:
        api.agent()
        made = api.http.post("/_emulator/channels", json={"agent": "clerk", **settings}).json()
        url = f"{api.http.base_url}/v1/channels/{made['id']}"
        self.url = url
        self.http = api.client(url, "Bearer evr_ak_1")

    def session(self, **headers: str) -> str:
        return str(self.http.post("/sessions", headers=headers).json()["id"])

    def say(self, session: str, text: str) -> None:
        message = {"role": "user", "content": [{"type": "text", "text": text}]}
        sent = self.http.post(f"/sessions/{session}/messages", json={"message": message})
        assert sent.status_code == 201, sent.text

    def events(self, session: str, **query: Any) -> list[Json]:
        found: list[Json] = self.http.get(f"/sessions/{session}/events", params=query).json()[
            "data"
        ]
        return found


def test_a_channel_shows_what_its_users_may_see(api: Api) -> None:
    channel = Channel(api)
    session = channel.session()
    channel.say(session, 'echo: I look.\ntool web_fetch {"url": "x"}')
    events = channel.events(session)
    assert [event["type"] for event in events] == [
        "input.message",
        "turn.started",
        "tool.started",
        "tool.completed",
        "output.message.completed",
        "turn.completed",
    ]
    assert events[2]["data"].keys() == {"tool_call_id", "activity"}
    assert all("metadata" not in event and "tags" not in event for event in events)
    seen = channel.http.get(f"/sessions/{session}").json()
    assert (seen["status"], seen["last_turn_status"]) == ("idle", "completed")
    assert "system_prompt" not in seen


@pytest.mark.parametrize("visibility", ["messages", "full"])
def test_visibilities(api: Api, visibility: str) -> None:
    channel = Channel(api, visibility=visibility)
    session = channel.session()
    channel.say(session, 'tool web_fetch {"url": "x"}')
    types = [event["type"] for event in channel.events(session)]
    if visibility == "full":
        assert types == api.types(session)
    else:
        assert types == [
            "input.message",
            "turn.started",
            "output.message.completed",
            "turn.completed",
        ]


def test_lists_go_forward_and_streams_replay(api: Api) -> None:
    channel = Channel(api)
    session = channel.session()
    channel.say(session, "Hello")
    events = channel.events(session)
    assert channel.events(session, limit=2) == events[:2]
    assert channel.events(session, after_sequence=events[1]["sequence"]) == events[2:]
    with channel.http.stream("GET", f"/sessions/{session}/sse?after_sequence=0") as response:
        frames = Stream(response).until("turn.completed")
    assert [frame.data for frame in frames[1:]] == events


def test_a_key_makes_a_create_safe_to_repeat(emulator: Emulator, api: Api) -> None:
    channel = Channel(api)
    headers = {"idempotency-key": "one"}
    first = channel.http.post("/sessions", headers=headers)
    again = channel.http.post("/sessions", headers=headers)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.json() == first.json()
    assert again.headers["idempotent-replayed"] == "true"
    assert again.headers["location"] == first.headers["location"]
    assert "idempotent-replayed" not in first.headers
    other = channel.http.post("/sessions", headers=headers, json={"title": "Other"})
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    somebody = channel.http.post("/sessions", headers={**headers, "end-user": "ann"})
    assert somebody.json()["id"] != first.json()["id"]
    with emulator.freeze() as clock:
        clock.advance(24 * 3600)
        assert channel.http.post("/sessions", headers=headers).json()["id"] != first.json()["id"]


def test_a_message_under_a_key_is_said_once(api: Api) -> None:
    channel = Channel(api)
    path = f"/sessions/{channel.session()}/messages"
    sent = [
        channel.http.post(path, json=TEXT, headers={"idempotency-key": "m"}).json()["id"]
        for _ in range(3)
    ]
    assert len(set(sent)) == 1


def test_a_failure_releases_the_key(api: Api) -> None:
    channel = Channel(api)
    unknown = f"/sessions/session_{'0' * 32}/messages"
    headers = {"idempotency-key": "k"}
    assert channel.http.post(unknown, json=TEXT, headers=headers).status_code == 404
    path = f"/sessions/{channel.session()}/messages"
    assert channel.http.post(path, json=TEXT, headers=headers).status_code == 201


def test_sessions_are_their_callers_own(api: Api) -> None:
    channel = Channel(api)
    session = channel.session(**{"end-user": "ann"})
    assert channel.http.get(f"/sessions/{session}").status_code == 404
    as_ann = {"end-user": "ann"}
    assert channel.http.get(f"/sessions/{session}", headers=as_ann).status_code == 200
    token = channel.http.post("/runtime-auth", headers=as_ann).json()
    bearer = {"authorization": f"Bearer {token['access_token']}"}
    assert channel.http.get(f"/sessions/{session}", headers=bearer).status_code == 200


def test_pages_by_token(api: Api) -> None:
    channel = Channel(api)
    sessions = [channel.session() for _ in range(3)]
    channel.say(sessions[0], "Hello")
    page = channel.http.get("/sessions", params={"limit": 2}).json()
    assert [one["id"] for one in page["data"]] == [sessions[0], sessions[2]]
    token = page["next_page_token"]
    rest = channel.http.get("/sessions", params={"page_token": token}).json()
    assert [one["id"] for one in rest["data"]] == [sessions[1]]
    assert "next_page_token" not in rest
    assert channel.http.get("/sessions", params={"page_token": "!"}).status_code == 400


def test_who_may_come_in(api: Api) -> None:
    channel = Channel(api)
    assert channel.http.get(channel.url, headers={"authorization": "evr_ak_1"}).status_code == 401
    assert channel.http.get(channel.url).json()["name"] == "clerk"
    assert api.http.get("/v1/channels/nobody").status_code == 401
    bearer = {"authorization": "Bearer x"}
    assert api.http.get("/v1/channels/nobody", headers=bearer).status_code == 404
    assert api.http.get("/v1/channels/clerk", headers=bearer).status_code == 200
    api.answer("DELETE", f"/agents/{api.answer('GET', '/agents/clerk')['id']}")
    assert channel.http.get(channel.url).status_code == 403


def test_questions(api: Api) -> None:
    channel = Channel(api)
    session = channel.session()
    question = '{"id": "way", "kind": "choice", "options": [{"label": "Bank"}, {"label": "Cash"}]}'
    channel.say(session, f'custom_tool ask {{"questions": [{question}]}}')
    seen = channel.http.get(f"/sessions/{session}").json()
    assert seen["status"] == "waiting_for_tool_results"
    (asked,) = seen["pending_questions"]
    assert channel.events(session)[-1]["data"]["pending_questions"] == [asked]
    path = f"/sessions/{session}/question-answers"
    for wrong in (
        [{"id": "way", "selected": ["Gold"]}],
        [{"id": "way", "selected": ["Bank", "Cash"]}],
        [{"id": "way", "other_text": "Gold"}],
        [{"id": "way", "secret_ref": "s"}],
        [],
    ):
        assert channel.http.post(path, json={"answers": wrong}).status_code == 400
    answers = {"answers": [{"id": "way", "selected": ["Bank"]}]}
    settled = channel.http.post(path, json=answers).json()
    assert settled == {"status": "answered", "answered_by": "user", "session_status": "active"}
    assert channel.http.post(path, json=answers).status_code == 409
    assert channel.events(session)[-1]["type"] == "turn.completed"


def test_approvals(api: Api) -> None:
    channel = Channel(api)
    agent = api.answer("GET", "/agents/clerk")["id"]
    api.answer("PATCH", f"/agents/{agent}", json={"tools": [REFUND]})
    session = channel.session()
    channel.say(session, '+ tool refund {"n": 1}\n+ tool refund {"n": 2}')
    waiting = channel.http.get(f"/sessions/{session}").json()["pending_approvals"]
    assert [one["tool_name"] for one in waiting] == ["refund", "refund"]
    decision = {"tool_call_id": waiting[0]["tool_call_id"], "decision": "allow"}
    path = f"/sessions/{session}/tool-approvals"
    resolved = channel.http.post(path, json={"decisions": [decision]}).json()["resolved"]
    assert [one["outcome"] for one in resolved] == ["allow", "not_approved"]
    assert channel.http.post(path, json={"decisions": [decision]}).status_code == 409
    completed = [event for event in channel.events(session) if event["type"] == "tool.completed"]
    assert [event["data"]["success"] for event in completed] == [True, False]


def test_what_is_always_allowed_is_not_asked_again(api: Api) -> None:
    api.agent(tools=[REFUND])
    session = api.session(agent_name="clerk")
    api.say(session, "tool refund {}")
    (call,) = api.requested(session)
    decision = {"tool_call_id": call["id"], "decision": "allow_always"}
    path = f"/sessions/{session}/tool-approvals"
    api.answer("POST", path, json={"decisions": [decision]})
    api.say(session, "tool refund {}")
    assert api.status(session) == "idle"
    assert api.types(session).count("tool.call_requested") == 1
