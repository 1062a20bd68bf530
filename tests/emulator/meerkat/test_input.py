"""What a session is told besides prompts: events, responses of peers, context, system prompts."""

import pytest

from tests.emulator.meerkat.support import NOBODY, Api, Json

FOUND = {"kind": "generic_json", "event_type": "parcel.found", "payload": {"order": 4711}}
RESPONSE = {
    "peer_id": NOBODY,
    "request_id": NOBODY,
    "status": "completed",
    "result": {"refund": 42},
    "display_name": "accounts",
}
QUEUED = {"queued": True}


def test_an_event_waits_for_the_next_turn(api: Api) -> None:
    session = api.session()
    path = f"/sessions/{session}/external-events"
    block = {"type": "text", "text": "It is in Lisbon."}
    response = api.http.post(path, json={**FOUND, "blocks": [block]})
    assert (response.status_code, response.json()) == (202, QUEUED)
    assert len(api.history(session)) == 3
    with api.events(session) as events:
        api.say(session, "Thanks.")
        begun = events.run()[0]
    told = 'External event via parcel.found: parcel.found\nIt is in Lisbon.\nPayload: {\n  "order"'
    assert told in begun["input"]["content"]
    assert begun["identity"].keys() == {"run_id"}
    assert api.roles(session)[3:] == ["system_notice", "block_assistant", "user", "block_assistant"]
    notice = api.history(session)[3]
    assert (notice["kind"], notice["body"]) == (
        "external_event",
        "External event via parcel.found",
    )
    assert notice["blocks"][0]["content"] == [block]
    assert notice["runtime_origin"]["run_id"] == begun["identity"]["run_id"]


@pytest.mark.parametrize("block", ["odd", {"a": 1}, {"type": "text"}])
def test_an_event_has_content_blocks(api: Api, block: object) -> None:
    path = f"/sessions/{api.session()}/external-events"
    response = api.http.post(path, json={**FOUND, "blocks": [block]})
    assert response.status_code == 422, response.text


def test_an_event_with_a_key_is_queued_once(api: Api) -> None:
    session = api.session()
    path = f"/sessions/{session}/external-events"
    event = {**FOUND, "idempotency_key": "parcel-4711"}
    assert api.answer("POST", path, json=event) == QUEUED
    assert api.answer("POST", path, json=event) == QUEUED
    refusal = api.refusal(409, "POST", path, json={**event, "payload": {}})
    assert refusal["code"] == "INPUT_IDEMPOTENCY_CONFLICT"
    assert refusal["existing_id"] in refusal["error"]
    api.say(session, "Thanks.")
    assert api.roles(session).count("system_notice") == 1


def test_a_peer_wakes_the_session(api: Api) -> None:
    session = api.session()
    with api.events(session) as events:
        response = api.http.post(f"/sessions/{session}/peer-response-terminal", json=RESPONSE)
        assert (response.status_code, response.json()) == (202, QUEUED)
        ingested, begun, *_ = events.run()
    assert ingested == {
        "type": "peer_content_ingested",
        "kind": "response_terminal",
        "peer": {"id": NOBODY, "display_name": "accounts"},
        "request_id": NOBODY,
    }
    assert begun["identity"]["interaction_id"] == NOBODY
    assert "Peer terminal response from accounts" in begun["input"]["content"]
    notice, _ = api.history(session, offset=3)
    assert (notice["kind"], notice["blocks"][0]["payload"]) == ("comms", {"refund": 42})


@pytest.mark.parametrize(
    ("operation", "body"), [("external-events", FOUND), ("peer-response-terminal", RESPONSE)]
)
def test_nobody_else_takes_input(api: Api, operation: str, body: Json) -> None:
    refusal = api.refusal(409, "POST", f"/sessions/{NOBODY}/{operation}", json=body)
    assert refusal == {"error": "runtime not accepting input while in state: destroyed"}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ({"type": "text", "text": "It rains."}, "It rains."),
        ({"type": "blocks", "blocks": [{"type": "text", "text": "It rains."}]}, "It rains."),
        ({"type": "json", "value": {"rain": True}}, '{"rain":true}'),
        ({"type": "reference", "uri": "https://a.example"}, "[Reference] https://a.example"),
        ({"type": "reference", "uri": "u:", "label": "Here"}, "[Reference] Here (u:)"),
        ({"type": "system_notice", "kind": "generic", "body": "It rains."}, "It rains."),
    ],
)
def test_context_is_added(api: Api, content: Json, told: str) -> None:
    session = api.session()
    path = f"/sessions/{session}/system_context"
    answer = api.answer("POST", path, json={"content": content, "source": "weather"})
    assert answer == {"session_id": session, "status": "applied"}
    assert api.history(session)[-1]["content"] == told


def test_context_with_a_key_is_added_once(api: Api) -> None:
    session = api.session()
    path = f"/sessions/{session}/system_context"
    body = {"content": {"type": "text", "text": "It rains."}, "idempotency_key": "rain"}
    assert api.answer("POST", path, json=body)["status"] == "applied"
    assert api.answer("POST", path, json=body)["status"] == "duplicate"
    other = {**body, "content": {"type": "text", "text": "It snows."}}
    assert api.refusal(500, "POST", path, json=other)["code"] == "INTERNAL_ERROR"
    assert len(api.history(session)) == 4


def test_versions_of_a_system_prompt(api: Api) -> None:
    session = api.session()
    path = f"/sessions/{session}/system_prompt"
    first = {"key": "tone", "content": "Be brief.", "target_message_index": 0}
    applied = api.answer("POST", path, json=first)
    assert (applied["status"], applied["version"], applied["message_index"]) == ("applied", 1, 0)
    commit = applied["commit"]
    assert commit["selection"] == {"type": "message_range", "start": 0, "end": 1}
    assert (commit["messages_before"], commit["messages_after"]) == (3, 3)
    again = api.answer("POST", path, json=first)
    assert (again["status"], again["version"]) == ("duplicate", 1)
    assert again["transcript_revision"] == applied["transcript_revision"]
    second = {"key": "tone", "content": "Be kind.", "expected_version": 1}
    advanced = api.answer("POST", path, json=second)
    assert (advanced["version"], advanced["message_index"]) == (2, 1)
    assert advanced["commit"]["parent_revision"] == applied["transcript_revision"]
    messages = api.history(session)
    assert [one["content"] for one in messages[:3]] == ["Be brief.", "Be kind.", "Hello"]
    assert messages[1]["prompt_version"] == {"key": "tone", "version": 2}


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({}, "target_message_index is required"),
        ({"target_message_index": 9}, "is outside transcript length 3"),
        ({"target_message_index": 1}, "does not address an ordinary System message"),
        ({"expected_version": 1}, "expected version Some(SystemPromptVersion(1))"),
        ({"expected_parent_revision": "sha256:0", "target_message_index": 0}, "revision"),
    ],
)
def test_system_prompts_that_are_rejected(api: Api, body: Json, told: str) -> None:
    session = api.session()
    path = f"/sessions/{session}/system_prompt"
    refusal = api.refusal(400, "POST", path, json={"key": "tone", "content": "Be brief.", **body})
    assert refusal["code"] == "BAD_REQUEST"
    assert told in refusal["error"]


def test_later_versions_that_are_rejected(api: Api) -> None:
    session = api.session()
    path = f"/sessions/{session}/system_prompt"
    body = {"key": "tone", "content": "Be brief.", "target_message_index": 0}
    api.answer("POST", path, json=body)
    other = api.refusal(400, "POST", path, json={**body, "key": "manners"})
    assert "already owned by key 'tone'" in other["error"]
    late = api.refusal(400, "POST", path, json={"key": "tone", "content": "Be kind."})
    assert "but current version is Some(SystemPromptVersion(1))" in late["error"]
    wrong = {"key": "tone", "content": "Be kind.", "target_message_index": 1}
    assert "does not match" in api.refusal(400, "POST", path, json=wrong)["error"]


def test_mcp_servers(api: Api) -> None:
    session = api.session()
    path = f"/sessions/{session}/mcp"
    server = {"name": "shipping", "url": "https://mcp.example.com"}
    about = {"session_id": session}
    added = api.answer("POST", f"{path}/add", json={**about, "server_config": server})
    staged = {"session_id": session, "status": "staged", "persisted": False}
    assert added == {**staged, "operation": "add", "server_name": "shipping"}
    named = {**about, "server_name": "shipping"}
    assert api.answer("POST", f"{path}/reload", json=named)["operation"] == "reload"
    assert api.answer("POST", f"{path}/reload", json=about) == {**staged, "operation": "reload"}
    assert api.answer("POST", f"{path}/remove", json=named)["server_name"] == "shipping"
    gone = api.refusal(400, "POST", f"{path}/reload", json=named)
    assert gone["error"] == "MCP server 'shipping' is not registered on this session"
    empty = api.refusal(400, "POST", f"{path}/remove", json={**about, "server_name": " "})
    assert empty["error"] == "server_name cannot be empty"
    other = {"session_id": NOBODY, "server_name": "shipping"}
    assert "mismatch" in api.refusal(400, "POST", f"{path}/remove", json=other)["error"]


def test_the_server(api: Api) -> None:
    health = api.http.get("/health")
    assert (health.text, health.headers["content-type"]) == ("ok", "text/plain; charset=utf-8")
    providers = api.answer("GET", "/models/catalog")["providers"]
    assert {one["provider"] for one in providers} == {"anthropic", "openai", "gemini"}
    capabilities = api.answer("GET", "/capabilities")["capabilities"]
    assert {"Available"} < {str(one["status"]) for one in capabilities}
    assert api.answer("GET", "/skills")["skills"]
    assert api.answer("GET", "/_emulator/health")["not_played"] == []
