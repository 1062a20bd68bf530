"""Agents of every kind: plain functions, callables, URLs; what they see, and what they may do."""

import json
import threading
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from agentsessions_emulator import BlockingTurn, Emulator, Turn, parse_script
from tests.emulator.support import CUSTOM_TOOL, TOOLSET, Api, message, text_content
from tests.support.waiting import wait_until

SYSTEM = "Be brief."
MCP = {"name": "docs", "type": "url", "url": "https://docs.example/mcp"}
MCP_TOOLSET = {
    "type": "mcp_toolset",
    "mcp_server_name": "docs",
    "configs": [{"name": "find", "permission_policy": {"type": "always_allow"}}],
}


def said(api: Api, session_id: str) -> list[str]:
    spoken = api.events(session_id, **{"types[]": "agent.message"})
    return [event["content"][0]["text"] for event in spoken]


def at_rest(api: Api, session_id: str) -> None:
    wait_until(lambda: api.status(session_id) == "idle")


def answer(api: Api, session_id: str, text: str) -> None:
    wait_until(lambda: api.events(session_id)[-1].get("stop_reason") is not None)
    (call_id,) = api.events(session_id)[-1]["stop_reason"]["event_ids"]
    result = {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": call_id,
        "content": text_content(text),
    }
    api.send(session_id, result)


@pytest.fixture
def session_id(api: Api) -> str:
    agent = api.agent(system=SYSTEM, tools=[TOOLSET, CUSTOM_TOOL, MCP_TOOLSET], mcp_servers=[MCP])
    return str(api.session(agent=agent["id"])["id"])


def test_plain_function_runs_in_a_thread(api: Api, emulator: Emulator, session_id: str) -> None:
    threads: list[threading.Thread] = []

    def script(turn: BlockingTurn) -> None:
        threads.append(threading.current_thread())
        turn.think()
        date = turn.use_tool("bash", {"command": "date"}, result="Wednesday")
        weather = turn.call_custom_tool("get_weather", {"city": "Oslo"})
        turn.say(f"{turn.text}: {date.text}, {weather.text}")

    emulator.use_script(script)
    api.say(session_id, "now")
    answer(api, session_id, "rain")
    wait_until(lambda: said(api, session_id) != [])
    assert said(api, session_id) == ["now: Wednesday, rain"]
    assert threads[0].name == "agentsessions-script"
    wait_until(lambda: not threads[0].is_alive())


def test_interrupt_ends_a_plain_function(api: Api, emulator: Emulator, session_id: str) -> None:
    ended = threading.Event()

    def script(turn: BlockingTurn) -> None:
        try:
            turn.sleep(3600)
        finally:
            ended.set()

    emulator.use_script(script)
    emulator.clock.freeze()
    api.say(session_id, "go")
    wait_until(lambda: api.status(session_id) == "running")
    api.send(session_id, {"type": "user.interrupt"})
    wait_until(ended.is_set)
    at_rest(api, session_id)


def test_text_that_is_returned_is_said(api: Api, emulator: Emulator, session_id: str) -> None:
    class Parrot:
        async def __call__(self, turn: Turn) -> str:
            return turn.text

    emulator.use_script(Parrot())
    api.say(session_id, "hello")
    emulator.use_script(lambda turn: turn.text.upper())
    api.say(session_id, "hello")
    wait_until(lambda: len(said(api, session_id)) == 2)
    assert said(api, session_id) == ["hello", "HELLO"]


def test_conversation_in_the_shape_of_messages(
    api: Api, emulator: Emulator, session_id: str
) -> None:
    seen: list[tuple[str, list[Any]]] = []

    async def script(turn: Turn) -> None:
        seen.append((turn.system, turn.history))
        await turn.say("Looking.")
        await turn.use_tool("bash", {"command": "date"}, result="Wednesday")
        await turn.use_tool("mcp__docs__find", result="found")
        seen.append((turn.system, turn.history))

    emulator.use_script(script)
    system = {"type": "system.message", "content": text_content("In French.")}
    api.send(session_id, message("one"), system)
    (before, first), (_, history) = seen
    assert before == "Be brief.\n\nIn French."
    assert first == [{"role": "user", "content": text_content("one")}]
    uses = [block for m in history for block in m["content"] if block["type"] == "tool_use"]
    assert [(use["name"], use["input"]) for use in uses] == [
        ("bash", {"command": "date"}),
        ("mcp__docs__find", {}),
    ]
    assert [m["role"] for m in history] == ["user", "assistant", "user", "assistant", "user"]
    assert history[2]["content"] == [
        {
            "type": "tool_result",
            "tool_use_id": uses[0]["id"],
            "content": text_content("Wednesday"),
            "is_error": False,
        }
    ]


def test_tools_as_a_model_is_told_of_them(api: Api, emulator: Emulator) -> None:
    seen: list[dict[str, Any]] = []

    async def script(turn: Turn) -> None:
        seen.extend(turn.tools)

    emulator.use_script(script)
    toolset = {**TOOLSET, "configs": [{"name": "web_search", "enabled": False}]}
    tools = [toolset, CUSTOM_TOOL, MCP_TOOLSET]
    agent = api.agent(tools=tools, mcp_servers=[MCP])
    api.say(api.session(agent=agent["id"])["id"], "hi")
    names = [tool["name"] for tool in seen]
    assert names[:2] == ["bash", "read"]
    assert names[-2:] == ["get_weather", "mcp__docs__find"]
    assert "web_search" not in names
    assert seen[-2] == {k: v for k, v in CUSTOM_TOOL.items() if k != "type"}
    assert seen[0]["input_schema"]["required"] == ["command"]


@pytest.fixture
def model(httpserver: HTTPServer) -> list[Any]:
    """What a server that plays the agent was asked; it uses a tool, then quotes the result."""
    asked: list[Any] = []

    def reply(request: Request) -> Response:
        asked.append(request.get_json())
        last = asked[-1]["messages"][-1]["content"][-1]
        if last["type"] == "tool_result":
            content: list[Any] = [{"type": "text", "text": f"It is {last['content'][0]['text']}."}]
        else:
            use = {"type": "tool_use", "id": "1", "name": "get_weather", "input": {"city": "Oslo"}}
            content = [{"type": "text", "text": "Let me see."}, use]
        return Response(json.dumps({"content": content, "stop_reason": "end_turn"}))

    httpserver.expect_request("/agent").respond_with_handler(reply)
    return asked


def test_agent_at_a_url(
    api: Api, emulator: Emulator, session_id: str, httpserver: HTTPServer, model: list[Any]
) -> None:
    emulator.use_script(httpserver.url_for("/agent"))
    api.say(session_id, "How is Oslo?")
    answer(api, session_id, "rain")
    wait_until(lambda: len(said(api, session_id)) == 2)
    assert said(api, session_id) == ["Let me see.", "It is rain."]
    assert model[0]["model"] == "claude-opus-5"
    assert model[0]["system"] == SYSTEM
    assert model[0]["messages"] == [{"role": "user", "content": text_content("How is Oslo?")}]
    assert "get_weather" in [tool["name"] for tool in model[0]["tools"]]
    assert len(model) == 2


@pytest.mark.parametrize("url", ["http://example.com/agent", "https://10.0.0.1/", "http:///x"])
def test_agents_are_on_this_machine(emulator: Emulator, url: str) -> None:
    with pytest.raises(ValueError, match="a URL of this machine"):
        emulator.use_script(url)


@pytest.mark.parametrize(
    ("step", "complaint"),
    [
        ("custom_tool: {name: get_time}", "no custom tool 'get_time'"),
        ("tool: {name: get_weather}", "no tool 'get_weather'"),
        ("tool: {name: mcp__other__find}", "no tool 'mcp__other__find'"),
        ("delegate: {agent: Nobody, text: hi}", "can delegate to nobody, not to 'Nobody'"),
        ("delegate: {agent: {name: Nobody}, text: hi}", "cannot make up agents"),
        ("workflow: {name: Plan}", "cannot start workflow runs"),
    ],
)
def test_agents_only_use_what_they_have(
    api: Api,
    emulator: Emulator,
    session_id: str,
    caplog: pytest.LogCaptureFixture,
    step: str,
    complaint: str,
) -> None:
    emulator.use_script(parse_script(f"turns: [{{do: [{step}]}}]"))
    api.say(session_id, "go")
    (event,) = api.events(session_id, **{"types[]": "session.error"})
    assert complaint in event["error"]["message"]
    (failure,) = emulator.script_failures
    assert complaint in str(failure)
    caplog.clear()


def test_the_default_agent_uses_what_it_is_told_to(api: Api) -> None:
    session_id = api.session()["id"]
    api.say(session_id, "tool bash {}\ndelegate Nobody: hi")
    assert said(api, session_id) == ["bash returned: bash ran with {}", "Nobody returned: hi"]


def test_lenient_emulators_let_scripts_use_anything() -> None:
    script = parse_script("turns: [{do: [tool: {name: bash, result: done}, say: '{result}']}]")
    with Emulator(lenient=True, script=script) as emulator, Api(emulator.url) as api:
        session_id = api.session()["id"]
        api.say(session_id, "go")
        assert said(api, session_id) == ["done"]


def test_leaving_the_emulator_raises_what_a_script_asserted(
    caplog: pytest.LogCaptureFixture,
) -> None:
    script = parse_script("turns: [{do: [{assert: {text: hello}}]}]")
    with (
        pytest.raises(AssertionError, match="hello"),
        Emulator(script=script) as emulator,
        Api(emulator.url) as api,
    ):
        api.say(api.session()["id"], "bye")
    caplog.clear()
