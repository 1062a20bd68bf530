"""Sending: what is refused, in words that help; and that a refusal leaves no trace."""

from typing import Any

import pytest

from tests.emulator.support import Api, message, text_content

SYSTEM = {"type": "system.message", "content": text_content("Be brief.")}
OUTCOME = {
    "type": "user.define_outcome",
    "description": "A poem",
    "rubric": {"type": "text", "content": "It rhymes."},
}


REFUSED: list[tuple[list[Any], str]] = [
    ([{"type": "user.mesage"}], "/events/0/type is 'user.mesage' but must be one of"),
    ([{"content": []}], "/events/0 lacks the required field 'type'"),
    ([message("a"), "b"], "/events/1 must be an object, not a string"),
    ([{"type": "user.message", "content": "a"}], "/events/0/content must be a list"),
    (
        [{"type": "user.message", "content": [{"type": "text"}]}],
        "/events/0/content/0 lacks the required field 'text'",
    ),
    (
        [{"type": "user.message", "content": [{"type": "text", "text": "a", "bold": True}]}],
        "/events/0/content/0/bold is not a known field",
    ),
    (
        [{"type": "user.message", "content": [{"type": "redacted"}]}],
        "/events/0/content/0: only the service makes redacted blocks",
    ),
    ([SYSTEM, message("a")], "/events/0: a system.message must be the last event"),
    ([message("a"), {**SYSTEM, "content": []}], "/events/1/content must have at least 1"),
    ([SYSTEM], "/events/0: a system.message must come right after"),
    (
        [{"type": "user.interrupt"}, SYSTEM],
        "/events/1: a system.message must come right after",
    ),
    ([OUTCOME, OUTCOME], "/events/1: an outcome is still being worked on"),
    (
        [{**OUTCOME, "max_iterations": 21}],
        "/events/0/max_iterations must be at most 20, not 21",
    ),
    (
        [{"type": "user.tool_confirmation", "tool_use_id": "sevt_1", "result": "maybe"}],
        "/events/0/result is 'maybe' but must be allow or deny",
    ),
]


@pytest.mark.parametrize(("events", "complaint"), REFUSED)
def test_refusals_name_the_place_and_the_rule(api: Api, events: list[Any], complaint: str) -> None:
    session = api.session()
    path = f"/v1/sessions/{session['id']}/events"
    assert complaint in api.refusal(400, "POST", path, json={"events": events})
    assert api.events(session["id"]) == []


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "The body is missing"),
        (b"{", "The body is not JSON: Expecting property name"),
        (b'{"events": NaN}', "NaN is not a JSON value"),
        (b"[]", "The body must be an object, not a list"),
        (b"\xff", "The body is not UTF-8"),
        (b'{"events": [{"type": "\\ud800"}]}', "half of a surrogate pair"),
        (b"[" * 100_000, "The body cannot be read"),
        (b"1" * 5000, "The body cannot be read"),
    ],
    ids=["missing", "cut", "nan", "list", "latin", "surrogate", "deep", "long number"],
)
def test_bodies_must_be_json(api: Api, content: bytes, complaint: str) -> None:
    session = api.session()
    path = f"/v1/sessions/{session['id']}/events"
    headers = {"content-type": "application/json"}
    assert complaint in api.refusal(400, "POST", path, content=content, headers=headers)


def test_body_must_say_that_it_is_json(api: Api) -> None:
    refused = api.refusal(400, "POST", "/v1/agents", content=b"{}")
    assert "content-type" in refused


def test_body_may_not_be_too_large(api: Api) -> None:
    headers = {"content-type": "application/json"}
    content = b" " * (32 * 1024 * 1024 + 1)
    refused = api.refusal(413, "POST", "/v1/agents", content=content, headers=headers)
    assert "at most 33554432 bytes" in refused


def test_bodies_where_none_belongs(api: Api) -> None:
    agent = api.agent()
    path = f"/v1/agents/{agent['id']}/archive"
    assert "takes no body fields" in api.refusal(400, "POST", path, json={"now": True})
    api.answer("POST", path, json={})


def test_several_problems_are_told_together(api: Api) -> None:
    body: dict[str, Any] = {"name": 1, "tools": {}, "color": "red", "colour": "red"}
    refused = api.refusal(400, "POST", "/v1/agents", json=body)
    assert refused.startswith("Invalid body: ")
    assert refused.endswith("; and 2 more.")
