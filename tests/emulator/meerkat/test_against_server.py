"""The emulator beside a server: what the exchanges that were recorded with one have, it has too."""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.emulator.meerkat.support import NOBODY, Api, Json

RECORDED = Path(__file__).parents[2] / "exchanges" / "meerkat"
PROMPTS = (
    "echo: One.",
    "think\necho: One.\ntool look_up {}",
    "error server_overloaded",
    "error rate_limited retrying\necho: One.",
)


def recorded_payloads() -> Iterator[Json]:
    for path in sorted((RECORDED / "streams").glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("data: ") and "payload" in (data := json.loads(line[6:])):
                yield data["payload"]


def fields_by_type(payloads: Iterator[Json] | list[Json]) -> dict[str, set[frozenset[str]]]:
    """Which fields events of each type have together."""
    found: dict[str, set[frozenset[str]]] = defaultdict(set)
    for payload in payloads:
        found[payload["type"]].add(frozenset(payload))
    return found


def test_events_have_the_fields_of_those_of_a_server(api: Api) -> None:
    schema = {"type": "object", "required": ["a"]}
    told: list[Json] = []
    for output_schema in (None, {"schema": schema}):
        session = api.session(prompt="echo: {}", output_schema=output_schema)
        with api.events(session) as events:
            for prompt in (*PROMPTS, 'echo: {"a": 1}', 'echo: No.\necho: {"a": 1}'):
                api.sending(session, prompt).result()
            response = {"peer_id": NOBODY, "request_id": NOBODY, "status": "failed", "result": 1}
            api.answer("POST", f"/sessions/{session}/peer-response-terminal", json=response)
            api.say(session, "echo: The end.")
            while not told or told[-1].get("result") != "The end.":
                told.append(events.payload())
    server = fields_by_type(recorded_payloads())
    for event_type, forms in fields_by_type(told).items():
        assert event_type in server
        for fields in forms:
            assert fields in server[event_type], event_type


@pytest.mark.parametrize(
    "operation", ["sessions_create", "sessions_messages_create", "sessions_retrieve"]
)
def test_answers_have_the_fields_of_those_of_a_server(api: Api, operation: str) -> None:
    text = (RECORDED / "calls" / f"{operation}.json").read_text("utf-8")
    exchanges: list[Any] = json.loads(text)
    answers = [one["response"]["body"] for one in exchanges if one["response"]["status"] == 200]
    made = api.create(labels={"a": "b"})
    match operation:
        case "sessions_create":
            answer = made
        case "sessions_messages_create":
            answer = api.say(made["session_id"], "Hello")
        case _:
            answer = api.answer("GET", f"/sessions/{made['session_id']}")
    assert set(answer) in [set(one) for one in answers]


def test_messages_have_the_fields_of_those_of_a_server(api: Api) -> None:
    text = (RECORDED / "calls" / "sessions_history.json").read_text("utf-8")
    server: dict[str, set[frozenset[str]]] = defaultdict(set)
    for exchange in json.loads(text):
        for message in exchange["response"]["body"].get("messages", ()):
            server[message["role"]].add(frozenset(message))
    session = api.session()
    api.say(session, "tool look_up {}")
    for message in api.history(session):
        assert frozenset(message) in server[message["role"]], message
