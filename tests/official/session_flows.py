"""What the documentation of the official client does with sessions, flow by flow."""

from typing import Any

import anthropic
import pytest
from anthropic.lib.sessions import accumulate_managed_agents_event

from agentsessions_emulator import Delegation, Emulator, Turn

MODEL = "claude-opus-5"
TOOLSET: Any = {"type": "agent_toolset_20260401"}
ASKING: Any = {**TOOLSET, "default_config": {"permission_policy": {"type": "always_ask"}}}
WEATHER: Any = {
    "type": "custom",
    "name": "get_weather",
    "description": "The weather in a city.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}},
}
OUTCOME: Any = {
    "type": "user.define_outcome",
    "description": "A poem",
    "rubric": {"type": "text", "content": "It rhymes."},
}


def text(content: str) -> Any:
    return {"type": "user.message", "content": [{"type": "text", "text": content}]}


def new_session(client: anthropic.Anthropic, tools: Any = (TOOLSET, WEATHER), **fields: Any) -> str:
    agent = client.beta.agents.create(name="Clerk", model=MODEL, tools=list(tools))
    environment = client.beta.environments.create(name="Office")
    made = client.beta.sessions.create(agent=agent.id, environment_id=environment.id, **fields)
    return made.id


def said(events: Any) -> list[str]:
    return [event.content[0].text for event in events if event.type == "agent.message"]


def run(client: anthropic.Anthropic, session_id: str, *sent: Any, answer: Any = None) -> list[Any]:
    """Attach, send, and read up to the end of the turn; `answer` makes replies to open calls."""
    events = client.beta.sessions.events
    seen: list[Any] = []
    with events.stream(session_id) as stream:
        events.send(session_id, events=list(sent))
        for event in stream:
            seen.append(event)
            if event.type != "session.status_idle":
                continue
            if event.stop_reason.type != "requires_action":
                return seen
            replies = [answer(call_id) for call_id in event.stop_reason.event_ids]
            events.send(session_id, events=replies)
    raise AssertionError("the stream has ended")


def quickstart(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    agent = client.beta.agents.create(
        name="Coding Assistant", model=MODEL, system="Be brief.", tools=[TOOLSET]
    )
    environment = client.beta.environments.create(
        name="quickstart", config={"type": "cloud", "networking": {"type": "unrestricted"}}
    )
    session = client.beta.sessions.create(
        agent=agent.id, environment_id=environment.id, title="Quickstart"
    )
    seen = run(client, session.id, text('tool bash {"command": "ls"}\necho: There.'))
    assert [event.name for event in seen if event.type == "agent.tool_use"] == ["bash"]
    assert said(seen)[-1] == "There."
    listed = client.beta.sessions.events.list(session.id, limit=3)
    assert [event.id for event in listed] == [event.id for event in seen[1:]]
    assert client.beta.sessions.retrieve(session.id).status == "idle"
    client.beta.sessions.archive(session.id)
    assert client.beta.sessions.delete(session.id).type == "session_deleted"


def one_call(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    session_id = new_session(client, initial_events=[text("echo: At once.")])
    assert said(client.beta.sessions.events.list(session_id, types=["agent.message"])) == [
        "At once."
    ]


def custom_tools(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    def answer(call_id: str) -> Any:
        result = [{"type": "text", "text": "18 degrees"}]
        kind = "user.custom_tool_result"
        return {"type": kind, "custom_tool_use_id": call_id, "content": result}

    asked = text('custom_tool get_weather {"city": "Paris"}')
    assert said(run(client, new_session(client), asked, answer=answer)) == [
        "get_weather returned: 18 degrees"
    ]


def approvals(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    verdicts = iter(["allow", "deny"])

    def answer(call_id: str) -> Any:
        verdict = next(verdicts)
        message = {"deny_message": "Not that."} if verdict == "deny" else {}
        kind = "user.tool_confirmation"
        return {"type": kind, "tool_use_id": call_id, "result": verdict, **message}

    session_id = new_session(client, tools=[ASKING])
    asked = text('tool bash {"command": "ls"}\n+ tool bash {"command": "rm"}')
    results = [
        event
        for event in run(client, session_id, asked, answer=answer)
        if event.type == "agent.tool_result"
    ]
    assert [event.is_error for event in results] == [False, True]
    assert results[1].content[0].text == "Not that."


def interrupts(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    session_id = new_session(client)
    client.beta.sessions.events.send(session_id, events=[text("sleep 100")])
    with pytest.raises(anthropic.BadRequestError):
        client.beta.sessions.archive(session_id)
    seen = run(client, session_id, {"type": "user.interrupt"})
    assert seen[-1].stop_reason.type == "end_turn"
    assert said(run(client, session_id, text("echo: Next."))) == ["Next."]


def previews(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    session_id = new_session(client)
    events = client.beta.sessions.events
    snapshot = None
    pieces = 0
    with events.stream(session_id, event_deltas=["agent.message"]) as stream:
        events.send(session_id, events=[text("echo: one two three four five")])
        for event in stream:
            snapshot = accumulate_managed_agents_event(snapshot, event)
            pieces += event.type == "event_delta"
            if event.type == "agent.message":
                break
    assert pieces > 1
    assert snapshot is not None
    assert said([snapshot]) == ["one two three four five"]


def reconnect(client: anthropic.Anthropic, emulator: Emulator) -> None:
    """By hand, as documented: a new stream, the history, then what is new."""
    session_id = new_session(client)
    events = client.beta.sessions.events
    cut = {"type": "cut", "events": 2, "how": "eof"}
    emulator.faults.add(cut, operation="sessions_events_stream")
    seen: list[Any] = []
    with events.stream(session_id) as stream:
        events.send(session_id, events=[text("echo: Still here.")])
        seen += stream
    with events.stream(session_id):
        known = {event.id for event in seen}
        missed = [event for event in events.list(session_id) if event.id not in known]
    assert said(missed) == ["Still here."]
    assert missed[-1].type == "session.status_idle"


def threads(client: anthropic.Anthropic, emulator: Emulator) -> None:
    async def lead(turn: Turn) -> None:
        if turn.agent["name"] == "Helper":
            await turn.say("Found it.")
        else:
            (report,) = await turn.call_tools(Delegation("Helper", "look"))
            await turn.say(report.text)

    emulator.use_script(lead)
    beta = client.beta
    helper = beta.agents.create(name="Helper", model=MODEL)
    roster: Any = {"type": "coordinator", "agents": [helper.id]}
    agent = beta.agents.create(name="Lead", model=MODEL, multiagent=roster)
    environment = beta.environments.create(name="Office")
    session_id = beta.sessions.create(agent=agent.id, environment_id=environment.id).id
    kinds = [event.type for event in run(client, session_id, text("go"))]
    assert "session.thread_created" in kinds
    assert "agent.thread_message_received" in kinds
    primary, child = beta.sessions.threads.list(session_id)
    assert (primary.parent_thread_id, child.parent_thread_id) == (None, primary.id)
    history = beta.sessions.threads.events.list(child.id, session_id=session_id, limit=2)
    assert said(history) == ["Found it."]
    with beta.sessions.threads.events.stream(child.id, session_id=session_id) as stream:
        ended = beta.sessions.threads.archive(child.id, session_id=session_id)
        assert ended.status == "terminated"
        assert next(iter(stream)).type == "session.thread_status_terminated"
    assert beta.sessions.threads.retrieve(child.id, session_id=session_id).archived_at is not None


def outcomes(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    session_id = new_session(client)
    seen = run(client, session_id, OUTCOME)
    (end,) = [event for event in seen if event.type == "span.outcome_evaluation_end"]
    (evaluation,) = client.beta.sessions.retrieve(session_id).outcome_evaluations
    assert (end.result, evaluation.result) == ("satisfied", "satisfied")
    assert evaluation.outcome_id == end.outcome_id


def budgets(client: anthropic.Anthropic, _emulator: Emulator) -> None:
    def limit(cents: int) -> Any:
        return {"type": "limit", "max_list_cost": {"amount": str(cents), "currency": "USD"}}

    session_id = new_session(client, budget=limit(1))
    assert run(client, session_id, text("echo: 1"))[-1].stop_reason.type == "budget_reached"
    with pytest.raises(anthropic.BadRequestError):
        client.beta.sessions.events.send(session_id, events=[text("echo: 2")])
    client.beta.sessions.update(session_id, budget=limit(100))
    assert said(run(client, session_id, text("echo: 2"))) == ["2"]


def versions(client: anthropic.Anthropic, emulator: Emulator) -> None:
    beta = client.beta
    agent = beta.agents.create(name="Clerk", model=MODEL, system="One")
    second = beta.agents.update(agent.id, version=agent.version, system="Two")
    assert [each.version for each in beta.agents.versions.list(agent.id, limit=1)] == [2, 1]
    assert beta.agents.retrieve(agent.id, version=1).system == "One"
    before = len(emulator.requests)
    with pytest.raises(anthropic.ConflictError):
        beta.agents.update(agent.id, version=1, system="Three")
    assert len(emulator.requests) == before + 1
    environment = beta.environments.create(name="Office")
    for pinned, system in ((agent, "One"), (second, "Two")):
        chosen: Any = {"type": "agent", "id": pinned.id, "version": pinned.version}
        session = beta.sessions.create(agent=chosen, environment_id=environment.id)
        assert session.agent.system == system
    override: Any = {"type": "agent_with_overrides", "id": agent.id, "system": None}
    changed = beta.sessions.create(agent=override, environment_id=environment.id)
    assert (changed.agent.version, changed.agent.system) == (2, None)
    assert beta.sessions.update(changed.id, title="New").title == "New"
    assert beta.agents.archive(agent.id).archived_at is not None


FLOWS = (
    quickstart, one_call, custom_tools, approvals, interrupts, previews, reconnect, threads,
    outcomes, budgets, versions,
)  # fmt: skip
