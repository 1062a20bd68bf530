"""Every type of event that the document has is to be seen, as a script brings it about."""

from typing import Any

import pytest

from agentsessions_emulator import Delegation, Emulator, Phase, ToolCall, Turn
from tests.emulator.support import CUSTOM_TOOL, TOOLSET, Api, message, text_content
from tests.support.waiting import wait_until

Event = dict[str, Any]
SERVER = {"name": "docs", "type": "url", "url": "https://docs.example/mcp"}
MCP_TOOLSET = {
    "type": "mcp_toolset",
    "mcp_server_name": "docs",
    "default_config": {"permission_policy": {"type": "always_allow"}},
}
SYSTEM = {"type": "system.message", "content": text_content("Be brief.")}
OUTCOME = {
    "type": "user.define_outcome",
    "description": "poem",
    "rubric": {"type": "text", "content": "It rhymes."},
}
PREVIEWS: dict[str, Any] = {"event_deltas[]": ["agent.message", "agent.thinking"]}


async def everything(turn: Turn) -> None:
    match turn.text:
        case "work":
            await turn.think()
            await turn.say("On it.")
            await turn.error("model_overloaded_error", retry="retrying")
            await turn.compact()
            await turn.call_tools(ToolCall("bash"), ToolCall("mcp__docs__find"))
            await turn.call_custom_tool("get_weather")
        case "share":
            task = Delegation({"name": "Helper"}, "help")
            await turn.call_tools(task)
            await turn.run_workflow("Plan", Phase("Read", [task]), error="timeout_error")
        case "poem":
            turn.grade("satisfied", "It rhymes.", seconds=20)
        case "help":
            await turn.say("Done.")
        case "spend":
            await turn.run_workflow("Costly", Phase("Read", [Delegation({"name": "H"}, "help")]))
        case _:
            await turn.sleep(60)


def of_main_session(api: Api, emulator: Emulator) -> list[Event]:
    agent = api.agent(
        tools=[TOOLSET, CUSTOM_TOOL, MCP_TOOLSET],
        mcp_servers=[SERVER],
        multiagent={"type": "multiagent_20261001"},
    )
    session_id = api.session(agent=agent["id"])["id"]
    with api.listen(session_id, **PREVIEWS) as stream:
        api.send(session_id, message("work"), SYSTEM)
        seen = stream.until("session.status_idle")
        (call_id,) = seen[-1]["stop_reason"]["event_ids"]
        api.send(session_id, {"type": "user.custom_tool_result", "custom_tool_use_id": call_id})
        api.say(session_id, "share")
        api.send(session_id, OUTCOME)
        emulator.clock.advance(20)
        api.answer("POST", f"/v1/sessions/{session_id}", json={"title": "New"})
        api.say(session_id, "wait")
        api.send(session_id, {"type": "user.interrupt"})
        api.answer("DELETE", f"/v1/sessions/{session_id}")
        return seen + stream.rest()


def of_waiting_sessions(api: Api) -> list[Event]:
    """Calls that the client agrees to and runs, a pause at the budget, and an end."""
    seen: list[Event] = []
    environment = api.environment(config={"type": "self_hosted"})["id"]
    ask = {"default_config": {"permission_policy": {"type": "always_ask"}}}
    agent = api.agent(name="Directed", tools=[{**TOOLSET, **ask}])["id"]
    session_id = api.session(agent=agent, environment_id=environment)["id"]
    api.say(session_id, "tool bash {}")
    (call_id,) = api.events(session_id)[-1]["stop_reason"]["event_ids"]
    answer = {"tool_use_id": call_id}
    allow = {"type": "user.tool_confirmation", "result": "allow", **answer}
    api.send(session_id, allow)
    api.send(session_id, {"type": "user.tool_result", **answer})
    api.answer("POST", f"/v1/sessions/{session_id}/archive")
    seen += api.events(session_id)

    lead = api.agent(multiagent={"type": "multiagent_20261001"})["id"]
    budget = {"type": "limit", "max_list_cost": {"amount": "1", "currency": "USD"}}
    session_id = api.session(agent=lead, budget=budget)["id"]
    api.say(session_id, "spend")
    return seen + api.events(session_id)


def test_all_types_of_events(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    emulator.use_script(everything, agent="Assistant")
    for helper in ("Helper", "H"):
        emulator.use_script(everything, agent=helper)
    seen = {event["type"] for event in of_main_session(api, emulator) + of_waiting_sessions(api)}

    schemas = emulator._call(lambda service: service.runtime.document.schemas)
    documented = set(schemas["#/components/schemas/StreamEvent"]["discriminator"]["mapping"])
    assert documented - seen == set()
    assert len(documented) == 44


@pytest.mark.parametrize("verdict", ["allow", "ask", "deny"])
def test_verdicts_of_the_policy_auto(api: Api, emulator: Emulator, verdict: str) -> None:
    async def script(turn: Turn) -> None:
        outcome = await turn.use_tool("bash", verdict=verdict, reason_code="indeterminate")
        await turn.say(f"{outcome.denied} {outcome.is_error}")

    emulator.use_script(script)
    auto = {"default_config": {"permission_policy": {"type": "auto"}}}
    session_id = api.session(tools=[{**TOOLSET, **auto}])["id"]
    api.say(session_id, "go")
    (use,) = api.events(session_id, **{"types[]": "agent.tool_use"})
    assert use["evaluated_permission"] == verdict
    reason = {} if verdict == "allow" else {"reason_code": "indeterminate"}
    expected = {"type": "auto", "evaluated_permission": {"type": verdict, **reason}}
    assert use["evaluation"] == expected
    if verdict == "ask":
        allow = {"type": "user.tool_confirmation", "tool_use_id": use["id"], "result": "allow"}
        api.send(session_id, allow)
    (result,) = api.events(session_id, **{"types[]": "agent.tool_result"})
    denied = verdict == "deny"
    assert result["is_error"] is denied
    (spoken,) = api.events(session_id, **{"types[]": "agent.message"})
    assert spoken["content"] == text_content(f"{denied} {denied}")


def test_rescheduling_takes_its_time(api: Api, emulator: Emulator) -> None:
    async def script(turn: Turn) -> None:
        await turn.error("model_overloaded_error", retry="retrying", seconds=5)
        await turn.say("back")

    emulator.use_script(script)
    emulator.clock.freeze()
    session_id = api.session()["id"]
    api.say(session_id, "go")
    assert api.status(session_id) == "rescheduling"
    emulator.clock.advance(5)
    assert api.status(session_id) == "idle"


def test_a_long_queue_costs_no_more_for_each_message(api: Api, emulator: Emulator) -> None:
    """Counted in bytes written to the store, so that no clock is needed."""

    def written(queued: int) -> float:
        emulator.reset()
        emulator.clock.freeze()
        session_id = api.session()["id"]
        api.say(session_id, "sleep 5")
        api.send(session_id, *[message("hello")] * queued)
        sizes: list[int] = []

        def count(service: Any) -> None:
            store = service.runtime.store
            rows = store.rows

            def counting(sql: str, values: Any = ()) -> Any:
                sizes.append(sum(len(str(value)) for value in values))
                return rows(sql, values)

            store.rows = counting

        emulator._call(count)
        emulator.clock.advance(5)
        wait_until(lambda: api.status(session_id) == "idle")
        emulator._call(lambda service: vars(service.runtime.store).pop("rows"))
        return sum(sizes) / queued

    assert written(200) < 1.5 * written(40)
