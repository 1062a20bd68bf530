"""Scripts: what Python and YAML agents can do beyond the default one."""

from typing import Any

import pytest

from agentsessions_emulator import CustomToolCall, Emulator, ToolCall, Turn, parse_script
from agentsessions_emulator.errors import ApiError
from tests.emulator.support import (
    CUSTOM_TOOL,
    END,
    START,
    TOOLSET,
    TURN_END,
    TURN_START,
    Api,
    message,
    text_content,
    types,
)


def said(api: Api, session_id: str) -> list[str]:
    spoken = api.events(session_id, **{"types[]": "agent.message"})
    return [event["content"][0]["text"] for event in spoken]


def test_turn_knows_its_input_and_session(api: Api, emulator: Emulator) -> None:
    async def script(turn: Turn) -> None:
        await turn.say(f"{turn.text} {turn.event['type']} {turn.session['agent']['name']}")

    emulator.use_script(script)
    session = api.session()
    api.say(session["id"], "hi")
    assert said(api, session["id"]) == ["hi user.message Assistant"]


def test_calls_in_one_model_request(api: Api, emulator: Emulator) -> None:
    async def script(turn: Turn) -> None:
        await turn.say("Looking.")
        await turn.call_tools(
            ToolCall("read", {"path": "a"}), ToolCall("glob", is_error=True, result="no")
        )

    emulator.use_script(script)
    session = api.session(tools=[TOOLSET])
    api.say(session["id"], "hi")
    events = api.events(session["id"])
    assert types(events) == [
        *TURN_START,
        *(START, "agent.message", "agent.tool_use", "agent.tool_use", END),
        *("agent.tool_result", "agent.tool_result"),
        *TURN_END,
    ]
    assert [events[8]["is_error"], events[9]["is_error"]] == [False, True]


def test_refusal(api: Api, emulator: Emulator) -> None:
    async def script(turn: Turn) -> None:
        await turn.refuse("cyber", "No.")

    emulator.use_script(script)
    session = api.session()
    api.say(session["id"], "hi")
    events = api.events(session["id"])
    assert types(events) == [*TURN_START, START, END, *TURN_END]
    details = {"type": "refusal", "category": "cyber", "explanation": "No."}
    assert events[-1]["stop_reason"] == {"type": "refusal"}
    assert events[-1]["stop_details"] == events[-3]["stop_details"] == details


def test_compaction(api: Api, emulator: Emulator) -> None:
    async def script(turn: Turn) -> None:
        await turn.compact()

    emulator.use_script(script)
    session = api.session()
    api.say(session["id"], "hi")
    compacted = "agent.thread_context_compacted"
    assert types(api.events(session["id"])) == [*TURN_START, compacted, *TURN_END]


def test_error_with_details(api: Api, emulator: Emulator) -> None:
    async def script(turn: Turn) -> None:
        await turn.error("mcp_connection_failed_error", message="Down.", mcp_server_name="docs")

    emulator.use_script(script)
    session = api.session()
    api.say(session["id"], "hi")
    (event,) = api.events(session["id"], **{"types[]": "session.error"})
    assert event["error"] == {
        "type": "mcp_connection_failed_error",
        "message": "Down.",
        "mcp_server_name": "docs",
        "retry_status": {"type": "exhausted"},
    }


def test_failing_script(api: Api, emulator: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    async def script(turn: Turn) -> None:
        await turn.think()
        raise ValueError("oops")

    emulator.use_script(script)
    session = api.session()
    api.say(session["id"], "hi")
    events = api.events(session["id"])
    end = ["session.error", *TURN_END]
    assert types(events) == [*TURN_START, START, "agent.thinking", END, *end]
    assert events[5]["is_error"] is True
    assert events[6]["error"]["message"] == "The agent's script failed: ValueError: oops"
    emulator.use_script(parse_script("turns: []"))
    api.say(session["id"], "still there")
    assert said(api, session["id"]) == ["still there"]
    assert f"the script failed in {session['id']}" in caplog.text
    caplog.clear()


def test_unknown_errors_are_the_scripts_mistake(api: Api, emulator: Emulator) -> None:
    async def script(turn: Turn) -> None:
        for error, retry in (("no_such_error", None), ("unknown_error", "perhaps")):
            with pytest.raises(ValueError, match="known:"):
                await turn.error(error, retry=retry)

    emulator.use_script(script)
    session = api.session()
    api.say(session["id"], "hi")
    assert types(api.events(session["id"])) == [*TURN_START, *TURN_END]


YAML = """
turns:
  - when: weather
    do:
      - think
      - custom_tool: {name: get_weather, input: {city: Paris}}
      - say: "You asked: {text}. Answer: {result}."
  - when: ^work
    do:
      - tool: {name: bash, input: {command: date}, result: Wednesday}
      - compact
      - sleep: 2
      - say: {text: "It is {result}.", pause: 1}
  - when: fail
    do:
      - error: {type: model_overloaded_error, retry: retrying, message: Busy.}
      - error: billing_error
  - when: refuse
    do:
      - refuse: {category: bio}
"""


def test_yaml_script(api: Api, emulator: Emulator) -> None:
    emulator.use_script(parse_script(YAML))
    emulator.clock.freeze()
    session = api.session(tools=[TOOLSET, CUSTOM_TOOL])
    api.say(session["id"], "the weather")
    call_id = api.events(session["id"])[-1]["stop_reason"]["event_ids"][0]
    answer = {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": call_id,
        "content": text_content("sunny"),
    }
    api.send(session["id"], answer)
    api.say(session["id"], "work")
    assert api.status(session["id"]) == "running"
    emulator.clock.advance(3)
    api.say(session["id"], "something else")
    expected = ["You asked: the weather. Answer: sunny.", "It is Wednesday.", "something else"]
    assert said(api, session["id"]) == expected
    api.say(session["id"], "refuse this")
    assert api.events(session["id"])[-1]["stop_details"]["category"] == "bio"
    api.say(session["id"], "fail")
    assert api.status(session["id"]) == "terminated"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "is not YAML"),
        ("[]", "one key, turns"),
        ("{turns: 1}", "turns must be a list"),
        ("turns: [{}]", "turns/0 must have a list under do"),
        ("turns: [{do: [], if: x}]", "turns/0 must have a list under do"),
        ("turns: [{do: [], when: '('}]", "turns/0/when is no regular expression"),
        ("turns: [{do: [1]}]", "turns/0/do/0 must be one action"),
        ("turns: [{do: [dance]}]", "'dance' is no action; there are one of"),
        ("turns: [{do: [{say: {words: x}}]}]", "say has no 'words'"),
        ("turns: [{do: [say]}]", "say needs 'text'"),
        ("turns: [{do: [{think: hard}]}]", "think has no 'think'"),
        ("turns: [{do: [{tool: {}}]}]", "tool needs 'name'"),
        ("turns: [{do: [{error: oops}]}]", "'oops' is no session error type"),
        ("turns: [{do: [{error: {type: unknown_error, retry: x}}]}]", "retry must be"),
        ("turns: [{do: [{sleep: long}]}]", "seconds must be a number of seconds, not 'long'"),
        ("turns: [{do: [{say: 1}]}]", "text must be a text or a list of texts, not 1"),
        ("turns: [{do: [{tool: {name: a, input: b}}]}]", "input must be an object"),
        ("turns: [{do: [{together: [think]}]}]", "turns/0/do/0: only"),
        ("turns: [{do: [{if: {result: a}}]}]", "if needs 'do'"),
        ("turns: [{do: [{if: {result: '(', do: []}}]}]", "result must be a regular expression"),
        ("turns: [{do: [{if: {do: [], else: [x]}}]}]", "turns/0/do/0/else/0: 'x' is no action"),
        ("turns: [{do: [{grade: perfect}]}]", "verdict must be one of"),
        ("turns: [{do: [{delegate: {agent: A}}]}]", "delegate needs 'text'"),
        ("turns: [{do: [{workflow: {name: A, phases: [{}]}}]}]", "phases must be a list of phases"),
    ],
)
def test_wrong_yaml_scripts(text: str, complaint: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_script(text)
    assert complaint in refused.value.message


def test_script_for_one_agent(api: Api, emulator: Emulator) -> None:
    async def script(turn: Turn) -> None:
        (outcome,) = await turn.call_tools(CustomToolCall("get_weather"))
        await turn.say(outcome.text)

    emulator.use_script(script, agent="Weather")
    weather = api.session(agent=api.agent(name="Weather", tools=[CUSTOM_TOOL])["id"])
    other = api.session()
    api.send(weather["id"], message("hi"))
    api.send(other["id"], message("hi"))
    waiting: Any = api.events(weather["id"])[-1]["stop_reason"]
    assert waiting["type"] == "requires_action"
    assert said(api, other["id"]) == ["hi"]


BRANCHING = """
turns:
  - when: ask
    do:
      - together:
          - tool: {name: bash, input: {command: date}, result: Wednesday}
          - custom_tool: {name: get_weather}
          - delegate: {agent: Helper, text: "echo: {text}"}
      - if: {result: rain, is_error: false, do: [say: Take an umbrella.], else: [say: Enjoy.]}
      - if: {result: Wednesday, do: [assert: {result: ask}]}
      - if: {denied: true, do: [say: never]}
  - when: plan
    do:
      - workflow:
          name: Plan
          phases: [{name: Read, tasks: [{agent: {name: Reader}, text: "echo: read"}]}]
      - say: "{result}"
  - when: poem
    do:
      - say: draft
      - if: {iteration: 0, do: [grade: needs_revision]}
"""


@pytest.mark.parametrize(
    ("weather", "said_of_it"), [("rain", "Take an umbrella."), ("sun", "Enjoy.")]
)
def test_branches(api: Api, emulator: Emulator, weather: str, said_of_it: str) -> None:
    emulator.use_script(parse_script(BRANCHING), agent="Lead")
    helpers = {"type": "enabled", "predefined_agents": [api.agent(name="Helper")["id"]]}
    roster = {"type": "multiagent_20261001", "subagents": helpers}
    lead = api.agent(name="Lead", tools=[TOOLSET, CUSTOM_TOOL], multiagent=roster)
    session_id = api.session(agent=lead["id"])["id"]
    api.say(session_id, "ask")
    (call_id,) = api.events(session_id)[-1]["stop_reason"]["event_ids"]
    answer = {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": call_id,
        "content": text_content(weather),
    }
    api.send(session_id, answer)
    api.say(session_id, "plan")
    outcome = {
        "type": "user.define_outcome",
        "description": "poem",
        "rubric": {"type": "text", "content": "It rhymes."},
    }
    api.send(session_id, outcome)
    assert said(api, session_id) == [said_of_it, "read", "draft", "draft"]
    assert emulator.script_failures == []
