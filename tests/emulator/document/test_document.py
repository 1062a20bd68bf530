"""The document: where it comes from, and what is wrong with values, in plain words."""

from pathlib import Path
from typing import Any

import pytest

from agentsessions_emulator import Emulator, Turn
from agentsessions_emulator.document.document import SPEC_VARIABLE, Document, load_document
from agentsessions_emulator.document.validation import Schemas
from tests.emulator.support import CUSTOM_TOOL, HEADERS, TURN_END, TURN_START, Api, types
from tests.support.http import plain_client

SPEC = """
openapi: 3.1.0
paths:
  /v1/agents:
    get:
      operationId: agents_list
      parameters: [{name: limit, in: query, required: true, schema: {type: integer}}]
      responses:
        '200':
          description: A
          content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}
  /v1/other/{id}:
    post:
      operationId: others_make
      responses: {'200': {description: A}}
components:
  schemas:
    Page: {type: object, properties: {data: {type: array}}, required: [data]}
"""

SECRET_REF = "#/components/schemas/Secret"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "openapi.yaml"
    path.write_text(SPEC)
    return path


def test_another_document(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert sorted(load_document(spec, "openapi.yaml").operations) == ["agents_list", "others_make"]
    monkeypatch.setenv(SPEC_VARIABLE, str(spec))
    assert sorted(load_document(None, "openapi.yaml").operations) == ["agents_list", "others_make"]


def test_matching(spec: Path) -> None:
    document = load_document(spec, "openapi.yaml")
    match = document.match("POST", "/v1/other/a%2Fb")
    assert match is not None
    assert match.path_values == {"id": "a/b"}
    assert document.match("GET", "/v1/other/a") is None
    assert document.match("POST", "/v1/other/") is None
    assert document.methods_of("/v1/other/a") == ["POST"]


def test_what_a_path_says_holds_for_its_operations() -> None:
    document = load_document(None, "openapi.yaml")
    base = "managed-agents-2026-04-01"
    assert document.extensions["x-betas"][base] == [f"{base}-research-preview"]
    listing = document.operations["sessions_list"]
    assert listing.extensions["x-betas"] == [base]
    assert listing.extensions["x-safe-to-repeat"] is True
    assert document.operations["files_list"].extensions["x-betas"] == []


def test_secrets_are_known_behind_references() -> None:
    schemas = {
        "Login": {"properties": {"user": {"type": "string"}, "pass": {"$ref": SECRET_REF}}},
        "Secret": {"type": "string", "format": "password"},
    }
    document = Document({"components": {"schemas": schemas}}, "login.yaml", is_own=False)
    assert document.secret_fields == {"pass"}


def test_the_document_decides_what_is_answered(spec: Path) -> None:
    with Emulator(spec=spec) as emulator, plain_client(emulator.url) as client:
        client.headers.update(HEADERS | {"anthropic-beta": ""})
        needed = client.get("/v1/agents")
        assert needed.status_code == 400
        assert "'limit' is required" in needed.text
        not_played = client.post("/v1/other/1")
        assert (not_played.status_code, not_played.headers["x-should-retry"]) == (501, "false")
        assert not_played.json()["error"]["type"] == "api_error"
        assert client.get("/_emulator/health").json()["not_played"] == ["others_make"]
        broken = client.get("/v1/agents", params={"limit": 1})
        assert broken.status_code == 500
        message = "The emulator's own answer to agents_list breaks the document: /next_page"
        assert message in broken.json()["error"]["message"]


def test_own_answers_need_not_be_checked(spec: Path) -> None:
    options: Any = {"spec": spec, "validate_responses": False}
    with Emulator(**options) as emulator, plain_client(emulator.url) as client:
        client.headers.update(HEADERS | {"anthropic-beta": ""})
        assert client.get("/v1/agents", params={"limit": 1}).status_code == 200


def test_own_events_are_checked(
    api: Api, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    async def wrong(turn: Turn) -> None:
        await turn.call_custom_tool("get_weather", "no object")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]

    emulator.use_script(wrong)
    session = api.session(tools=[CUSTOM_TOOL])
    api.say(session["id"], "hi")
    events = api.events(session["id"])
    end = ["span.model_request_start", "span.model_request_end", "session.error", *TURN_END]
    assert types(events) == [*TURN_START, *end]
    assert "/input must be an object, not a string" in events[5]["error"]["message"]
    caplog.clear()


UNION = {
    "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
    "discriminator": {
        "propertyName": "type",
        "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"},
    },
}
PET: dict[str, Any] = {"type": "object", "properties": {"type": {"type": "string"}}}
SCHEMAS: dict[str, Any] = {
    "#/components/schemas/Cat": {**PET, "required": ["type", "lives"]},
    "#/components/schemas/Dog": {
        "type": "object",
        "properties": {"type": {"const": "dog"}, "a/b~c": {"type": "integer"}},
    },
    "#/components/schemas/Pet": UNION,
    "#/components/schemas/Oak": {"type": "object", "properties": {"type": {"const": "oak"}}},
}
PET_REF = {"$ref": "#/components/schemas/Pet"}
LIVING = {
    "oneOf": [PET_REF, {"$ref": "#/components/schemas/Oak"}],
    "discriminator": {"propertyName": "type", "mapping": {"oak": "#/components/schemas/Oak"}},
}


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        (UNION, {"type": "dog"}, None),
        (UNION, {"type": "cat"}, "the value lacks the required field 'lives'"),
        (UNION, {"type": "cow"}, "/type is 'cow' but must be cat or dog"),
        (UNION, {"type": 1}, "/type is 1 but must be cat or dog"),
        (UNION, {}, "the value lacks the required field 'type': cat or dog"),
        (UNION, [], "the value must be an object, not a list"),
        (UNION, {"type": "dog", "a/b~c": 1.5}, "/a~1b~0c must be a whole number, not 1.5"),
        (LIVING, {"type": "oak"}, None),
        (LIVING, {"type": "dog"}, None),
        (LIVING, {"type": "cat"}, "the value lacks the required field 'lives'"),
        (LIVING, {"type": "cow"}, "/type is 'cow' but must be one of cat, dog, oak"),
        ({"oneOf": [{"type": "string"}, PET_REF]}, "x", None),
        ({"oneOf": [{"type": "string"}, PET_REF]}, {"type": "dog"}, None),
        ({"oneOf": [{"type": "string"}, PET_REF]}, 5, "must be a string or an object"),
        ({"oneOf": [PET_REF, {"type": "null"}]}, None, None),
        ({"oneOf": [PET_REF, {"type": "null"}]}, True, "not true or false"),
        ({"oneOf": [{"type": "integer"}, {"type": "number"}]}, 1.5, None),
        ({"anyOf": [{"enum": ["a"]}, {"type": "string"}]}, "b", None),
        ({"anyOf": [{"enum": ["a"]}, {"type": "string"}]}, 1, "must be a string, not 1"),
        ({"type": ["array", "null"]}, {}, "must be a list or null, not an object"),
        ({"enum": ["a"]}, "x" * 99, "is 'xxxxx"),
        ({"minLength": 2}, "a", "must have at least 2 characters, not 1"),
        ({"minLength": 1}, "", "must not be empty"),
        ({"uniqueItems": True}, [1, 1], "must not hold the same item twice"),
        ({"minimum": 1}, 0, "must be at least 1, not 0"),
        ({"format": "date-time"}, "2026-10-21", "no RFC 3339 timestamp"),
        ({"format": "date-time"}, "soon", "no RFC 3339 timestamp"),
        ({"format": "date-time"}, 5, None),
        ({"multipleOf": 2}, 3, "3 is not a multiple of 2"),
    ],
)
def test_rules_in_words(schema: dict[str, Any], value: object, expected: str | None) -> None:
    problems = [str(problem) for problem in Schemas(SCHEMAS).problems(value, schema)]
    if expected is None:
        assert problems == []
    else:
        assert len(problems) == 1
        assert expected in problems[0]
