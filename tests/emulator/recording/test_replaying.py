"""Playing whole conversations: which one, in which order, and what does not fit."""

from pathlib import Path
from typing import Any

import pytest

from agentsessions_emulator import Emulator, load_script, parse_script
from agentsessions_emulator.errors import ApiError
from tests.emulator.support import CUSTOM_TOOL, TOOLSET, Api, message, text_content

SCRIPT = """
conversations:
  - turns:
      - when: {exactly: Hello}
        do:
          - custom_tool: {name: get_weather, expect: {result: {exactly: rain}, is_error: false}}
          - say: Wet.
      - when: ^And
        do: [say: Bye.]
  - turns: [{when: {exactly: Hello}, do: [say: Again.]}]
  - agent: Second
    turns: [{do: [say: I am second.]}]
"""


@pytest.fixture
def played(emulator: Emulator, api: Api) -> Api:
    emulator.use_script(parse_script(SCRIPT))
    return api


def said(api: Api, session_id: str) -> list[str]:
    spoken = api.events(session_id, **{"types[]": "agent.message"})
    return [event["content"][0]["text"] for event in spoken]


def answer(api: Api, session_id: str, text: str, **fields: Any) -> None:
    (call_id,) = api.events(session_id)[-1]["stop_reason"]["event_ids"]
    result = {"custom_tool_use_id": call_id, "content": text_content(text), **fields}
    api.send(session_id, {"type": "user.custom_tool_result", **result})


def complaint(api: Api, session_id: str) -> str:
    (event,) = api.events(session_id, **{"types[]": "session.error"})
    return str(event["error"]["message"])


def test_turns_come_in_order(played: Api) -> None:
    session_id = played.session(tools=[CUSTOM_TOOL])["id"]
    played.say(session_id, "Hello")
    answer(played, session_id, "rain")
    played.say(session_id, "And now?")
    assert said(played, session_id) == ["Wet.", "Bye."]


def test_sessions_share_out_what_begins_alike(played: Api) -> None:
    agent = played.agent(tools=[CUSTOM_TOOL])["id"]
    sessions = [played.session(agent=agent)["id"] for _ in range(3)]
    for session_id in sessions:
        played.say(session_id, "Hello")
    assert [said(played, one) for one in sessions] == [[], ["Again."], []]


def test_agents_have_their_own(played: Api) -> None:
    session_id = played.session(agent=played.agent(name="Second")["id"])["id"]
    played.say(session_id, "whatever")
    assert said(played, session_id) == ["I am second."]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (["Good day"], "no conversation of the recording begins with 'Good day'; turn 1 was"),
        (["Hello", "rain", "Or"], "turn 2 of conversation 1 of the recording answers /^And/"),
        (["Hello", "snow"], "expects of get_weather that result is 'rain', not 'snow'"),
        (["Hello", "rain", "And", "And"], "ends after turn 2, but there is one more input: 'And'"),
    ],
)
def test_what_does_not_fit_fails(
    played: Api,
    emulator: Emulator,
    caplog: pytest.LogCaptureFixture,
    told: list[str],
    words: str,
) -> None:
    session_id = played.session(tools=[CUSTOM_TOOL])["id"]
    say(played, session_id, told)
    assert words in complaint(played, session_id)
    (failure,) = emulator.script_failures
    assert words in str(failure)
    caplog.clear()


def say(api: Api, session_id: str, told: list[str]) -> None:
    """The second text answers the call, the others are messages."""
    for index, text in enumerate(told):
        if index == 1:
            answer(api, session_id, text)
        else:
            api.say(session_id, text)


def test_nothing_of_an_agent(emulator: Emulator, api: Api, caplog: Any) -> None:
    emulator.use_script(parse_script("conversations: [{agent: A, turns: [{do: []}]}]"))
    session_id = api.session()["id"]
    api.say(session_id, "Hi")
    assert "nothing of 'Assistant', only of A" in complaint(api, session_id)
    caplog.clear()


def test_lenient_emulators_go_on_as_recorded() -> None:
    script = parse_script(SCRIPT)
    with Emulator(lenient=True, script=script) as emulator, Api(emulator.url) as api:
        session_id = api.session(tools=[CUSTOM_TOOL])["id"]
        say(api, session_id, ["Good day", "snow", "Or", "Anything"])
        assert said(api, session_id) == ["Wet.", "Bye.", "Anything"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("conversations: 1", "conversations must be a list"),
        ("conversations: [1]", "conversations/0 must have a list of turns"),
        ("conversations: [{turns: []}]", "conversations/0 has no turn"),
        ("conversations: [{agent: 1, turns: [{do: []}]}]", "conversations/0/agent must be a text"),
        ("conversations: [{turns: [{do: [jump]}]}]", "conversations/0/turns/0/do/0: 'jump'"),
        ("turns: [{when: {exactly: 1}, do: []}]", "no regular expression or {exactly: TEXT}"),
        ("turns: [{do: [tool: {name: a, expect: {text: b}}]}]", "expect must be an object of"),
        ("turns: [{do: [error: {type: unknown_error, details: {a: 1}}]}]", "object of texts"),
        ("turns: []\nconversations: []", "one key, turns or conversations"),
    ],
)
def test_wrong_scripts(text: str, words: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_script(text)
    assert words in refused.value.message


def test_a_restart_goes_on_where_it_was(tmp_path: Path) -> None:
    script = tmp_path / "conversation.yaml"
    script.write_text(SCRIPT)
    database = tmp_path / "state.db"
    begun = Emulator(db=database, script=load_script(str(script)))
    with begun as emulator, Api(emulator.url) as api:
        agent = api.agent(tools=[CUSTOM_TOOL])["id"]
        first, second = (api.session(agent=agent)["id"] for _ in range(2))
        api.say(first, "Hello")
    with Emulator(db=database, script=str(script)) as emulator, Api(emulator.url) as api:
        answer(api, first, "rain")
        api.say(first, "And now?")
        api.say(second, "Hello")
        assert said(api, first) == ["Wet.", "Bye."]
        assert said(api, second) == ["Again."]


def test_texts_are_filled_in_once(emulator: Emulator, api: Api) -> None:
    say_it = 'say: "{text} {brace}text} {result}"'
    script = f"turns: [{{do: [tool: {{name: bash, result: '{{text}}'}}, {say_it}]}}]"
    emulator.use_script(parse_script(script))
    session_id = api.session(tools=[TOOLSET])["id"]
    api.say(session_id, "{result}")
    assert said(api, session_id) == ["{result} {text} {text}"]


def test_plain_functions_remember(emulator: Emulator, api: Api) -> None:
    def script(turn: Any) -> str:
        memory = turn.recall()
        memory["turns"] = memory.get("turns", 0) + 1
        turn.remember(memory)
        return f"{turn.agent_name} {memory['turns']} {turn.count('all')}"

    emulator.use_script(script)
    first, second = (api.session()["id"] for _ in range(2))
    for session_id in (first, second, first):
        with api.listen(session_id) as stream:
            api.send(session_id, message("go"))
            stream.until("session.status_idle")
    assert said(api, first) == ["Assistant 1 0", "Assistant 2 2"]
    assert said(api, second) == ["Assistant 1 1"]
