"""Whatever a script does: the script that is made of its events does the same."""

from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings, strategies as st

from agentsessions_emulator import Emulator, parse_script
from agentsessions_emulator.managed_agents.recording.transcriber import ManagedAgentsTranscriber
from agentsessions_emulator.recording.transcript import Transcript
from agentsessions_emulator.recording.writing import written
from tests.emulator.recording.driving import Event, Plan, carry_out, comparable
from tests.emulator.support import CUSTOM_TOOL, TOOLSET, Api, message

TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=12
) | st.sampled_from(
    ["{text}", "{brace}", "{result}", "a\nb ", " \n", "# no", "- 1", "1e3", "null", "'\"\\"]
)
Strategy = st.SearchStrategy[Any]
JSON: Strategy = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
INPUTS: Strategy = st.dictionaries(TEXTS, JSON, max_size=2)


def action(name: str, /, **fields: Strategy) -> Strategy:
    """A step with these fields."""
    return st.fixed_dictionaries({name: st.fixed_dictionaries(fields)})


def joined(parts: tuple[list[Any], list[Any]]) -> list[Any]:
    return [*parts[0], *parts[1]]


CALLS: Strategy = (
    action(
        "tool",
        name=st.just("bash"),
        input=INPUTS,
        result=TEXTS | st.lists(TEXTS, max_size=2),
        is_error=st.booleans(),
    )
    | action("custom_tool", name=st.just("get_weather"), input=INPUTS)
    | action("delegate", agent=st.just("Helper"), text=st.sampled_from(["one", "two"]))
)
WORDS: Strategy = (
    st.sampled_from(["think", "compact"])
    | action("sleep", seconds=st.just(0))
    | action("say", text=TEXTS | st.lists(TEXTS, min_size=2, max_size=3))
)
ENDS: Strategy = st.sampled_from(
    [
        [],
        ["refuse"],
        [{"refuse": {"category": "cyber", "explanation": "No."}}],
        [{"error": "unknown_error"}],
        [{"error": {"type": "model_overloaded_error", "retry": "retrying"}}, {"say": "On."}],
        [{"error": {"type": "mcp_connection_failed_error", "message": "Gone."}}],
    ]
)
TOGETHER = action("together", calls=st.lists(CALLS, min_size=2, max_size=3))
STEPS: Strategy = st.tuples(st.lists(WORDS | CALLS | TOGETHER, max_size=5), ENDS).map(joined)
TURNS: Strategy = st.lists(STEPS, min_size=1, max_size=2)
HELPER = {"name": "Helper", "tools": [CUSTOM_TOOL]}
OF_HELPER = [
    {"when": "^one$", "do": ["think", {"say": "First."}]},
    {"when": "^two$", "do": [{"custom_tool": {"name": "get_weather"}}, {"say": "{result}"}]},
]


ANY_TEXT = st.text(st.characters() | st.sampled_from("\n\t \r\x85\u2028:#-'\"{}"), max_size=20)


@given(st.lists(ANY_TEXT), st.dictionaries(ANY_TEXT, ANY_TEXT))
def test_any_text_is_written_so_that_it_is_read(texts: list[str], given: dict[str, str]) -> None:
    steps = [{"say": text} for text in texts]
    conversation = {"turns": [{"do": [*steps, {"tool": {"name": "a", "input": given}}]}]}
    text = written(Transcript([conversation]), "a test")
    assert yaml.safe_load(text.encode()) == {"conversations": [conversation]}


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[Emulator, Emulator]]:
    with Emulator() as first, Emulator() as second:
        yield first, second


def script_of(histories: list[list[Event]]) -> str:
    """The recording of a session and its threads."""
    transcriber = ManagedAgentsTranscriber()
    threads = [
        e["session_thread_id"] for e in histories[0] if e["type"] == "session.thread_created"
    ]
    transcriber.take("sessions_events_list", {"session_id": "s"}, {"data": histories[0]})
    for thread_id, history in zip(threads, histories[1:], strict=True):
        path = {"session_id": "s", "thread_id": thread_id}
        transcriber.take("sessions_threads_events_list", path, {"data": history})
    transcript = transcriber.transcript(())
    assert not +transcript.left_out
    return written(transcript, "a test")


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(TURNS)
def test_any_script(pair: tuple[Emulator, Emulator], turns: list[Any]) -> None:
    first, second = pair
    planned = Plan(
        {"name": "Lead", "tools": [TOOLSET, CUSTOM_TOOL], "multiagent": [HELPER]},
        [message(f"input {number}") for number in range(len(turns))],
    )
    of_lead = [{"when": f"^input {number}$", "do": steps} for number, steps in enumerate(turns)]
    for emulator in pair:
        emulator.reset()
    first.use_script(parse_script(yaml.safe_dump({"turns": [*of_lead, *OF_HELPER]})))
    with Api(first.url) as api:
        happened = carry_out(api, planned)
    second.use_script(parse_script(script_of(happened)))
    with Api(second.url) as api:
        again = carry_out(api, planned)
    assert comparable(again) == comparable(happened)
    assert second.script_failures == []
