"""Answers in the form that was asked for."""

from typing import Any

import pytest

from tests.emulator.meerkat.support import Api, Json

SCHEMA = {
    "type": "object",
    "properties": {"refund": {"type": "integer"}},
    "required": ["refund"],
}


def extracting(api: Api, prompt: str, **settings: Any) -> tuple[Json, list[Json]]:
    """The result of a turn of a session with a schema, and what is told of it."""
    session = api.session(prompt='{"refund": 0}', output_schema={"schema": SCHEMA}, **settings)
    with api.events(session) as events:
        result = api.say(session, prompt)
        told = [events.payload()]
        while not told[-1]["type"].startswith("extraction"):
            told.append(events.payload())
    return result, told


def test_an_answer_that_has_the_form(api: Api) -> None:
    result, told = extracting(api, 'echo: {"refund": 42}')
    assert (result["structured_output"], result["turns"]) == ({"refund": 42}, 1)
    completed, succeeded = told[-2:]
    assert (completed["type"], completed["extraction_required"]) == ("run_completed", True)
    assert succeeded["structured_output"] == {"refund": 42}
    assert (succeeded["origin"], "request_usage" in succeeded) == ("final_reply", False)


def test_the_last_that_was_said_has_the_form(api: Api) -> None:
    result, told = extracting(api, 'echo: You get it back.\nthink\necho: {"refund": 42}')
    assert (result["structured_output"], result["turns"]) == ({"refund": 42}, 2)
    assert result["text"] == 'You get it back.\n{"refund": 42}'
    assert [one["type"] for one in told[-3:]] == [
        "run_completed",
        "text_delta",
        "extraction_succeeded",
    ]
    assert told[-1]["origin"] == "extraction_request"
    assert len(told[-1]["request_usage"]) == 1
    roles = api.roles(result["session_id"])
    assert roles[3:] == ["user", "block_assistant", "user", "block_assistant"]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("I am not sure.", "Invalid JSON"),
        ('{"refund": "much"}', "Schema validation failed: /refund"),
        ("{}", "lacks the required field 'refund'"),
    ],
)
def test_an_answer_that_never_has_the_form(api: Api, said: str, reason: str) -> None:
    result, told = extracting(api, f"echo: {said}")
    failure = result["extraction_error"]
    assert (failure["last_output"], failure["attempts"]) == (said, 3)
    assert reason in failure["reason"]
    assert "structured_output" not in result
    assert (result["text"], result["turns"]) == (said, 4)
    failed = told[-1]
    assert (failed["type"], len(failed["request_usage"])) == ("extraction_failed", 3)


def test_how_often_it_is_tried(api: Api) -> None:
    result, _ = extracting(api, "echo: No.", structured_output_retries=0)
    assert result["extraction_error"]["attempts"] == 1


@pytest.mark.parametrize("schema", [True, {"contains": {}}, {"$ref": "#/$defs/none"}, 5])
def test_a_schema_that_is_not_understood_asks_for_json_alone(api: Api, schema: object) -> None:
    result = api.create("echo: [1]", output_schema={"schema": schema})
    assert result["structured_output"] == [1]
