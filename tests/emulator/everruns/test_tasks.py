"""Tasks: subagents, tools in the background, and what the control plane tells of others."""

from pathlib import Path

import pytest

from agentsessions_emulator import Delegation, Emulator, ToolCall, Turn
from tests.emulator.everruns.support import Api, Json

BACKGROUND = 'tool spawn_background {"tool": "bash", "arguments": {"command": "make"}}'


def tasks(api: Api, session: str, **query: str) -> list[Json]:
    listed: list[Json] = api.answer("GET", f"/sessions/{session}/tasks", params=query)
    return listed


def tell(api: Api, session: str, **settings: object) -> Json:
    """What the control plane says of a task."""
    response = api.http.post(f"/_emulator/sessions/{session}/tasks", json=settings)
    assert response.status_code == 200, response.text
    task: Json = response.json()
    return task


def last_answer(api: Api, session: str) -> str:
    message = api.answer("GET", f"/sessions/{session}/messages")["data"][-1]
    return str(message["content"][0]["text"])


def test_a_subagent_works_in_a_session_of_its_own(api: Api) -> None:
    helper = api.agent("helper")
    session = api.session(agent_id=api.agent()["id"])
    api.say(session, "delegate helper: echo: Done.")
    (task,) = tasks(api, session)
    assert (task["kind"], task["display_name"], task["state"]) == (
        "subagent",
        "helper",
        "succeeded",
    )
    assert task["summary"] == "Done."
    assert task["started_at"] <= task["finished_at"]
    child = api.answer("GET", f"/sessions/{task['links']['child_session_id']}")
    assert (child["agent_id"], child["parent_session_id"]) == (helper["id"], session)
    assert "task_id" not in child
    assert last_answer(api, session) == "helper returned: Done."
    told = [event for event in api.events(session) if event["type"].startswith("task.")]
    assert [(event["type"]) for event in told] == [
        "task.created",
        "task.message.received",
        "task.updated",
    ]
    assert told[-1]["data"]["task"] == task
    detail = api.answer("GET", f"/sessions/{session}/tasks/{task['id']}")
    assert detail["task"] == task
    assert detail["messages"] == [told[1]["data"]["message"]]
    path = f"/sessions/{session}/tasks/{task['id']}/messages"
    assert api.refusal("POST", path, json={"text": "Faster!"})["status"] == 400


def test_subagents_that_fail(emulator: Emulator, api: Api) -> None:
    async def fail(turn: Turn) -> None:
        await turn.error("rate_limited", message="Too many requests.")

    emulator.use_script(fail, agent="helper")
    api.agent("helper")
    session = api.session()
    api.say(session, "delegate helper: Do it.")
    (task,) = tasks(api, session)
    assert task["state"] == "failed"
    assert task["error"] == {"kind": "agent_failed", "message": "Too many requests."}
    assert last_answer(api, session) == "helper failed: Too many requests."


def test_several_subagents_and_one_that_goes_on(emulator: Emulator, api: Api) -> None:
    async def ask(turn: Turn) -> None:
        calls = (Delegation({"name": name}, f"echo: {name}") for name in ("a", "b"))
        first, second = await turn.call_tools(*calls)
        again = await turn.delegate("a", "echo: again", thread_id=first.thread_id)
        await turn.say(f"{first.text} {second.text} {again.text}")

    async def echo(turn: Turn) -> None:
        await turn.say(turn.text.removeprefix("echo: "))

    emulator.use_script(echo)
    emulator.use_script(ask, agent="clerk")
    api.agent("a")
    session = api.session(agent_id=api.agent()["id"])
    api.say(session, "Begin")
    assert last_answer(api, session) == "a b again"
    first, _, again = tasks(api, session)
    assert first["links"] == again["links"]


def test_whoever_is_cancelled_cancels_its_subagent(api: Api) -> None:
    session = api.session()
    api.say(session, "delegate helper: sleep 1000")
    (task,) = tasks(api, session)
    assert task["state"] == "running"
    api.answer("POST", f"/sessions/{session}/cancel")
    (task,) = tasks(api, session)
    assert task["state"] == "canceled"
    assert api.status(task["links"]["child_session_id"]) == "idle"


def test_a_tool_in_the_background(emulator: Emulator, api: Api) -> None:
    async def build(turn: Turn) -> None:
        if turn.text == "Build it.":
            spec: Json = {"tool": "bash", "title": "Build", "wake_policy": "on_terminal"}
            call = ToolCall("spawn_background", spec, result="Built.", seconds=60)
            (outcome,) = await turn.call_tools(call)
            await turn.say(outcome.text)
        else:
            await turn.say(f"I hear: {turn.text}")

    emulator.use_script(build)
    emulator.clock.freeze()
    session = api.session()
    api.say(session, "Build it.")
    (task,) = tasks(api, session, state="running")
    assert last_answer(api, session) == f'{{"task_id":"{task["id"]}","state":"running"}}'
    assert (task["kind"], task["display_name"]) == ("background_tool", "Build")
    assert api.status(session) == "idle"
    emulator.clock.advance(61)
    (done,) = tasks(api, session, kind="background_tool")
    assert (done["state"], done["summary"]) == ("succeeded", "Built.")
    assert last_answer(api, session) == f"I hear: Build ({task['id']}, succeeded): Built."


def test_a_task_is_asked_to_stop(api: Api) -> None:
    session = api.session()
    task = tell(api, session, kind="monitor", display_name="Watch")
    path = f"/sessions/{session}/tasks/{task['id']}/cancel"
    asked = api.answer("POST", path)
    assert asked["state"] == "running"
    assert asked["cancel_requested_at"] <= asked["updated_at"]
    (stopped,) = tasks(api, session)
    assert stopped["state"] == "canceled"
    assert api.answer("POST", path) == stopped


def test_a_task_asks_for_something(api: Api) -> None:
    session = api.session()
    asked = {"prompt": "Which carrier?", "id": "input_1"}
    task = tell(api, session, kind="external_agent", wake_policy="on_activity")
    tell(api, session, task_id=task["id"], message="I wonder.")
    tell(api, session, task_id=task["id"], input_request=asked)
    (waiting,) = tasks(api, session)
    assert (waiting["state"], waiting["input_request"]) == ("awaiting_input", asked)
    path = f"/sessions/{session}/tasks/{task['id']}"
    api.answer("POST", f"{path}/messages", json={"text": "Wait."})
    assert tasks(api, session, state="awaiting_input") == [waiting]
    answer = {"content": [{"type": "data", "data": {"a": 1}}], "in_reply_to": "input_1"}
    message = api.answer("POST", f"{path}/messages", json=answer)
    (running,) = tasks(api, session)
    assert (running["state"], "input_request" in running) == ("running", False)
    messages = api.answer("GET", path)["messages"]
    assert [one["direction"] for one in messages] == ["outbound", "inbound", "inbound"]
    assert messages[-1] == message
    page = api.answer("GET", path, params={"after_id": messages[0]["id"], "limit": 1})
    assert page["messages"] == [messages[1]]
    assert api.answer("GET", path, params={"limit": 1})["messages"] == [messages[2]]
    said = [one["role"] for one in api.answer("GET", f"/sessions/{session}/messages")["data"]]
    assert said == ["user", "agent", "user", "agent"]


def test_what_has_ended_does_not_begin_again(api: Api) -> None:
    session = api.session()
    task = tell(api, session, state="queued", kind="monitor")
    assert "started_at" not in task
    key = {"task_id": task["id"]}
    failed = tell(
        api, session, **key, state="failed", error={"kind": "timeout", "message": "Late."}
    )
    assert failed["started_at"] == failed["finished_at"] == failed["updated_at"]
    late = tell(api, session, **key, state="running", progress={"current": 1, "total": 2})
    assert (late["state"], late["progress"]) == ("failed", {"current": 1, "total": 2})


@pytest.mark.parametrize("body", [{}, {"text": " "}, {"content": []}, {"text": None}])
def test_empty_messages(api: Api, body: Json) -> None:
    session = api.session()
    path = f"/sessions/{session}/tasks/{tell(api, session)['id']}/messages"
    assert api.refusal("POST", path, json=body)["status"] == 400


def test_tasks_of_all_sessions(emulator: Emulator, api: Api) -> None:
    async def deeper(turn: Turn) -> None:
        if turn.text != "stop":
            await turn.delegate({"name": "child"}, "stop")

    emulator.use_script(deeper)
    one, other = api.session(), api.session()
    for session in (one, other):
        api.say(session, "Begin")
    deep = tell(api, tasks(api, one)[0]["links"]["child_session_id"], kind="monitor")
    every = api.answer("GET", "/tasks")
    assert len(every) == 3
    assert every[0] == deep
    assert [task["session_id"] for task in every[1:]] == [other, one]
    below = api.answer("GET", "/tasks", params={"root_session_id": one})
    assert below == [deep, every[2]]
    assert api.answer("GET", "/tasks", params={"kind": "monitor", "limit": 1}) == [deep]
    since = api.answer("GET", "/tasks", params={"created_after": every[1]["created_at"]})
    assert since == every[:2]
    for query in ({"created_after": "noon"}, {"state": "done"}, {"root_session_id": "x"}):
        assert api.refusal("GET", "/tasks", params=query)["status"] == 400
    api.answer("DELETE", f"/sessions/{other}")
    assert len(api.answer("GET", "/tasks")) == 2
    path = f"/sessions/{one}/tasks/{deep['id']}"
    assert api.refusal("GET", path)["status"] == 404
    assert api.refusal("GET", f"/sessions/{one}/tasks/task_1")["status"] == 400


def test_tasks_go_on_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Emulator(service="everruns", db=file) as emulator, Api(emulator.url) as api:
        emulator.clock.freeze()
        session = api.session()
        api.say(session, BACKGROUND)
        api.say(session, "delegate helper: sleep 100")
        assert [task["state"] for task in tasks(api, session)] == ["succeeded", "running"]
    with Emulator(service="everruns", db=file) as emulator, Api(emulator.url) as api:
        emulator.clock.freeze()
        emulator.clock.advance(101)
        assert [task["state"] for task in tasks(api, session)] == ["succeeded", "succeeded"]
        assert last_answer(api, session).startswith("helper returned")
