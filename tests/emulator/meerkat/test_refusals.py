"""What is refused, and how: with a code, without one, or with a text."""

import pytest

from tests.emulator.meerkat.support import NOBODY, Api, Json

JSON = {"content-type": "application/json"}


def text_of_refusal(api: Api, status: int, method: str, path: str, **options: object) -> str:
    response = api.http.request(method, path, **options)  # type: ignore[arg-type]  # of httpx
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    return response.text


@pytest.mark.parametrize(
    ("status", "content", "headers"),
    [
        (400, "{", JSON),
        (400, '{"prompt": NaN}', JSON),
        (413, '{"prompt": "' + "a" * 2 * 1024 * 1024 + '"}', JSON),
        (415, '{"prompt": "Hello"}', {}),
        (415, '{"prompt": "Hello"}', {"content-type": "text/plain"}),
        (415, "", {}),
        (422, "[]", JSON),
        (422, "{}", JSON),
        (422, '{"prompt": 5}', JSON),
        (422, '{"prompt": "Hello", "labels": {"a": 1}}', JSON),
    ],
)
def test_bodies_that_cannot_be_read(
    api: Api, status: int, content: str, headers: dict[str, str]
) -> None:
    text_of_refusal(api, status, "POST", "/sessions", content=content, headers=headers)
    assert api.listed() == []


def test_queries_that_cannot_be_read(api: Api) -> None:
    for query in ({"limit": "many"}, {"offset": "-1"}, {"label": "a=b"}):
        text = text_of_refusal(api, 400, "GET", "/sessions", params=query)
        assert text.startswith("Failed to deserialize query string")


def test_fields_that_are_not_known_are_ignored(api: Api) -> None:
    session = api.session(color="green")
    api.say(session, "Hello", color="green")
    context = {"content": {"type": "text", "text": "It rains."}, "color": "green"}
    api.answer("POST", f"/sessions/{session}/system_context", json=context)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("system_prompt", {"key": "tone", "content": "Be brief."}),
        (f"runs/{NOBODY}/stop", {"reason": "Enough."}),
        (
            "peer-response-terminal",
            {"peer_id": NOBODY, "request_id": NOBODY, "status": "failed", "result": None},
        ),
    ],
)
def test_fields_that_are_refused(api: Api, path: str, body: Json) -> None:
    path = f"/sessions/{api.session()}/{path}"
    text = text_of_refusal(api, 422, "POST", path, json={**body, "color": "green"})
    assert "color" in text


@pytest.mark.parametrize("locator", ["none", "away:none", "home:"])
def test_ids_that_are_none(api: Api, locator: str) -> None:
    for path in ("", "/history", "/status", "/events"):
        refusal = api.refusal(400, "GET", f"/sessions/{locator}{path}")
        assert refusal["code"] == "BAD_REQUEST"
        assert refusal["error"].startswith(f"Invalid session locator '{locator}'")


def test_another_realm(api: Api) -> None:
    refusal = api.refusal(400, "GET", f"/sessions/away:{api.session()}")
    told = "Session locator realm 'away' does not match active realm 'home'"
    assert refusal == {"error": told, "code": "BAD_REQUEST"}


def test_the_session_of_path_and_body(api: Api) -> None:
    session = api.session()
    path = f"/sessions/{session}/messages"
    other = api.refusal(400, "POST", path, json={"session_id": NOBODY, "prompt": "Hello"})
    assert other["error"] == f"Session ID mismatch: path={session} body={NOBODY}"
    none = api.refusal(400, "POST", path, json={"session_id": "none", "prompt": "Hello"})
    assert none["error"].startswith("Invalid session locator")
    same = {"session_id": f"home:{session}", "prompt": "echo: Yes."}
    assert api.answer("POST", path, json=same)["text"] == "Yes."


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({"model": "nobody-1"}, 400, "BAD_REQUEST"),
        ({"labels": {"meerkat.kind": "x"}}, 400, "BAD_REQUEST"),
        ({"keep_alive": True}, 500, "AGENT_ERROR"),
    ],
)
def test_sessions_that_are_not_made(api: Api, fields: Json, status: int, code: str) -> None:
    body = {"prompt": "Hello", **fields}
    assert api.refusal(status, "POST", "/sessions", json=body)["code"] == code
    assert api.listed() == []


def test_a_session_that_is_loaded_keeps_its_settings(api: Api) -> None:
    session = api.session()
    body = {"session_id": session, "prompt": "Hello", "max_tokens": 50}
    refusal = api.refusal(500, "POST", f"/sessions/{session}/messages", json=body)
    assert refusal["error"] == f"Failed to rebuild session: session is busy: {session}"


def test_a_system_prompt_while_a_turn_runs(api: Api) -> None:
    refusal = api.refusal(500, "POST", "/sessions", json={"prompt": "custom_tool look_up {}"})
    session = refusal["details"]["session_id"]
    body = {"key": "tone", "content": "Be brief.", "target_message_index": 0}
    busy = api.refusal(409, "POST", f"/sessions/{session}/system_prompt", json=body)
    assert busy == {"error": "Session has active work", "code": "CONFLICT"}


def test_paths_and_methods_that_there_are_not(api: Api) -> None:
    assert api.refusal(404, "GET", "/nowhere")["code"] == "NOT_FOUND"
    assert api.http.put("/sessions").headers["allow"] == "GET, POST"
