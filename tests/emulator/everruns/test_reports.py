"""What fills a session's context, and sessions written down."""

import json

import pytest

from agentsessions_emulator.everruns import exports
from tests.emulator.everruns.support import Api, Json

TALK = 'think\ntool look_up {"q": "x"}\nsleep 0'
PICTURES = [
    {"type": "text", "text": "Look:"},
    {"type": "image", "url": "https://example.com/a.png"},
    {"type": "image", "base64": "AAAA", "media_type": "image/png"},
    {"type": "image"},
]


def trajectory(api: Api, session: str, **query: str) -> Json:
    path = f"/v1/sessions/{session}/export"
    response = api.http.get(path, params={"format": "atif", **query})
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/x-ndjson"
    whole: Json = json.loads(response.text)
    return whole


def test_what_fills_the_context(api: Api) -> None:
    agent = api.agent(capabilities=[{"ref": "web_fetch"}], default_model_id="model_" + "0" * 32)
    session = api.session(agent_id=agent["id"], system_prompt="Be brief.")
    api.say(session, TALK)
    report = api.answer("GET", f"/sessions/{session}/context-report")
    items = {section["key"]: section["items"] for section in report["sections"]}
    assert items == {"system_prompt": 3, "tools": 1, "history": 3}
    assert report["estimated_input_tokens"] == sum(one["tokens"] for one in report["sections"])
    assert report["model"] == agent["default_model_id"]
    assert report["cumulative_usage"] == api.answer("GET", f"/sessions/{session}")["usage"]


def test_lines(api: Api) -> None:
    session = api.session()
    api.say(session, "Hello")
    response = api.http.get(f"/v1/sessions/{session}/export")
    lines = [json.loads(line) for line in response.text.splitlines()]
    assert lines == api.answer("GET", f"/sessions/{session}/messages")["data"]
    assert response.headers["content-disposition"] == f'attachment; filename="{session}.jsonl"'


def test_a_trajectory(api: Api) -> None:
    session = api.session()
    api.say(session, TALK)
    api.say(session, "error rate_limited")
    whole = trajectory(api, session)
    assert (whole["schema_version"], whole["session_id"]) == ("ATIF-v1.7", session)
    steps = whole["steps"]
    assert [step["source"] for step in steps] == ["user", "agent", "agent", "user", "agent"]
    assert [step["step_id"] for step in steps] == [1, 2, 3, 4, 5]
    (call,) = steps[1]["tool_calls"]
    assert (call["function_name"], call["arguments"]) == ("look_up", {"q": "x"})
    (result,) = steps[1]["observation"]["results"]
    assert result["source_call_id"] == call["tool_call_id"]
    assert result["content"] == "The emulator ran look_up."
    assert steps[2]["message"].startswith("look_up returned")
    assert steps[4]["extra"] == {"error_code": "rate_limited"}
    assert [turn["status"] for turn in whole["extra"]["turns"]] == ["completed", "failed"]
    assert whole["final_metrics"]["total_steps"] == 5
    assert whole["final_metrics"]["total_completion_tokens"] > 0


def test_pictures(api: Api) -> None:
    session = api.session()
    body = {"message": {"content": PICTURES}}
    api.answer("POST", f"/sessions/{session}/messages", json=body)
    response = api.http.get(f"/v1/sessions/{session}/export", params={"format": "atif"})
    assert response.headers["x-atif-images-omitted"] == "1"
    _, web, inline, lost = response.json()["steps"][0]["message"]
    assert web["source"] == {"path": "https://example.com/a.png"}
    assert inline["source"]["path"] == "data:image/png;base64,AAAA"
    assert lost == {"type": "text", "text": "[image]"}


def test_segments(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    session = api.session()
    for number in range(3):
        api.say(session, f"Hello {number}")
    whole = trajectory(api, session)
    assert trajectory(api, session, segmented="true")["steps"] == whole["steps"]
    monkeypatch.setattr(exports, "_MOST", 500)
    path = f"/sessions/{session}/export"
    assert api.refusal("GET", path, params={"format": "atif"})["status"] == 413
    segment = trajectory(api, session, segmented="true")
    steps = segment["steps"]
    while "continued_trajectory_ref" in segment:
        segment = api.http.get(segment["continued_trajectory_ref"]).json()
        steps += segment["steps"]
    assert steps == whole["steps"]
    assert segment["extra"]["turns"] == whole["extra"]["turns"]


def test_cursors_of_others(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exports, "_MOST", 1)
    session, other = api.session(), api.session()
    api.say(session, "Hello")
    reference = trajectory(api, session, segmented="true")["continued_trajectory_ref"]
    cursor = reference.rpartition("cursor=")[2]
    for key, sent in ((other, cursor), (session, "x"), (session, "bnVsbA"), (session, cursor[:-4])):
        query = {"format": "atif", "segmented": "true", "cursor": sent}
        assert api.refusal("GET", f"/sessions/{key}/export", params=query)["status"] == 400
