"""Tool calls: what each needs, and the events that tell how it goes."""

from collections.abc import Mapping
from typing import Any

from agentsessions_emulator.everruns.engine.run import Run
from agentsessions_emulator.everruns.engine.states import Call
from agentsessions_emulator.everruns.engine.tasks import is_over
from agentsessions_emulator.everruns.ids import new_id
from agentsessions_emulator.jsontypes import JsonObject, dump, is_list
from agentsessions_emulator.scripts import turn as scripts
from agentsessions_emulator.scripts.turn import CustomToolCall, Delegation, ScriptError, ToolCall

_SPAWN_SUBAGENT = "spawn_subagent"
_SPAWN_BACKGROUND = "spawn_background"
_DEEPEST = 10
_WAKE_POLICIES = ("silent", "on_terminal", "on_activity")
_ALLOWING = ("allow", "allow_always")


def planned(run: Run, call: scripts.Call, *, lenient: bool) -> Call:
    """A call as a script asks for it. Raises ScriptError for one that cannot be made."""
    if isinstance(call, CustomToolCall):
        needs = "answers" if is_list(call.input.get("questions")) else "result"
        if needs == "result" and not lenient and call.name not in client_tools(run):
            raise ScriptError(f"neither agent nor session has a client tool {call.name!r}")
        return Call(_new_id(run), call.name, call.input, needs, [])
    if isinstance(call, Delegation):
        return _delegation(run, call, lenient=lenient)
    if not isinstance(call, ToolCall):
        raise ScriptError("an agent of Everruns runs no workflows")
    result = call.result
    if result is None:
        result = f"The emulator ran {call.name}."
    texts = [result] if isinstance(result, str) else [*result]
    approval = "approval" if _must_be_approved(run, call) else None
    planned_call = Call(
        _new_id(run), call.name, call.input, approval, texts, call.is_error, call.seconds
    )
    if call.verdict == "deny" or call.name in run.state.rejected:
        planned_call.needs, planned_call.reply = "approval", {"decision": "reject"}
    if call.name == _SPAWN_BACKGROUND:
        _put_into_background(planned_call)
    return planned_call


def _put_into_background(call: Call) -> None:
    """A call that begins a task gives its id at once; what it would have given comes later."""
    if call.arguments.get("wake_policy", "silent") not in _WAKE_POLICIES:
        raise ScriptError(f"a wake_policy is one of {', '.join(_WAKE_POLICIES)}")
    given = {"result": "\n".join(call.result), "is_error": call.is_error, "seconds": call.seconds}
    call.task = {"spec": call.arguments, **given}
    call.result, call.is_error, call.seconds = [], False, 0.0


def _delegation(run: Run, call: Delegation, *, lenient: bool) -> Call:
    agent = run.background.agent_of(call)
    if agent is None and not lenient:
        raise ScriptError(f"there is no agent {call.agent!r}")
    if run.background.root_of(run.session_id)[1] >= _DEEPEST:
        raise ScriptError(f"subagents delegate at most {_DEEPEST} levels deep")
    if call.thread_id is not None and run.store.find("session", call.thread_id) is None:
        raise ScriptError(f"there is no session {call.thread_id!r} of a subagent")
    agent = agent or {"name": str(call.agent)}
    arguments = {"agent": agent["name"], "instructions": call.text}
    planned_call = Call(_new_id(run), _SPAWN_SUBAGENT, arguments, None, [])
    planned_call.task = {"agent": agent, "text": call.text, "session_id": call.thread_id}
    return planned_call


def client_tools(run: Run) -> set[str]:
    """The names of the tools that the client carries out."""
    return {tool["name"] for tool in tools(run) if tool["type"] == "client_side"}


def tools(run: Run) -> list[JsonObject]:
    """The definitions of the agent's and the session's tools."""
    return [*run.agent.get("tools", []), *run.session.get("tools", [])]


def start(run: Run, call: Call) -> None:
    call.is_started = True
    run.emit("tool.started", {"tool_call": call.shown()})
    if call.task is not None:
        begin = run.background.delegate if "agent" in call.task else run.background.run_tool
        call.task_id = begin(run.session, call.task)["id"]


def is_due(run: Run, call: Call) -> bool:
    """Whether a call can be finished: one that waits for the report of a subagent may not."""
    if call.name != _SPAWN_SUBAGENT or call.task_id is None:
        return True
    return is_over(run.background.tasks.find(call.task_id))


def finish(run: Run, call: Call) -> None:
    """A tool of the server has run."""
    if call.task_id is not None:
        _take_report(run, call, run.background.tasks.find(call.task_id))
        return
    content = [{"type": "text", "text": text} for text in call.result]
    error = "\n".join(call.result) if call.is_error else None
    _complete(run, call, content, error)


def _take_report(run: Run, call: Call, task: JsonObject) -> None:
    """What there is to say of the task that a call has begun."""
    if call.name != _SPAWN_SUBAGENT:
        _complete(run, call, [_text(dump({"task_id": task["id"], "state": task["state"]}))], None)
        return
    told = task.get("summary") or f"The task was {task['state']}."
    failed = None if task["state"] == "succeeded" else told
    _complete(run, call, [_text(told)], failed)
    assert call.outcome is not None
    call.outcome["thread_id"] = task["links"]["child_session_id"]


def take_reply(run: Run, call: Call) -> None:
    """What somebody outside gave becomes the result of the call."""
    reply = call.reply or {}
    if reply.get("error") is not None:
        _complete(run, call, [_text(reply["error"])], reply["error"])
    elif call.needs == "answers":
        _complete(run, call, [_text(dump(reply))], None)
    else:
        _complete(run, call, _content(reply.get("result")), None)


def expire(call: Call) -> None:
    """Nobody has given what the call needs."""
    if call.needs == "approval":
        call.reply = {"decision": "expired"}
    else:
        call.reply = {"error": f"Nobody answered the call of {call.name} in time."}


def is_allowed(call: Call) -> bool:
    return (call.reply or {}).get("decision") in _ALLOWING


def reject(run: Run, call: Call) -> None:
    """A call that was to be approved, and was not."""
    reason = f"The call of {call.name} was not approved."
    _complete(run, call, [_text(reason)], reason, denied=True)


def interrupt(run: Run, call: Call) -> None:
    """A call whose turn ends before it does; so does the task that it waits for."""
    if call.name == _SPAWN_SUBAGENT and call.task_id is not None:
        run.background.cancel(run.background.tasks.find(call.task_id))
    _complete(run, call, [], "The turn ended before the call did.", status="cancelled")


def _complete(
    run: Run,
    call: Call,
    content: list[JsonObject],
    error: str | None,
    *,
    denied: bool = False,
    status: str | None = None,
) -> None:
    data: JsonObject = {
        "tool_call_id": call.id,
        "tool_name": call.name,
        "success": error is None,
        "status": status or ("success" if error is None else "error"),
    }
    run.emit("tool.completed", data | ({"result": content} if error is None else {"error": error}))
    call.outcome = {"content": content, "is_error": error is not None, "denied": denied}


def _must_be_approved(run: Run, call: ToolCall) -> bool:
    if call.name in run.state.allowed:
        return False
    return call.verdict == "ask" or any(
        tool["name"] == call.name and tool.get("policy") == "requires_approval"
        for tool in tools(run)
    )


def _content(result: Any) -> list[JsonObject]:
    """A result of the client as content: what is no text is written as JSON."""
    if result is None:
        return []
    if isinstance(result, str):
        return [_text(result)]
    return [_text(dump(result))]


def _text(text: str) -> JsonObject:
    return {"type": "text", "text": text}


def _new_id(run: Run) -> str:
    return new_id(run.store, "call")


def answers_of(body: Mapping[str, Any]) -> JsonObject:
    """What is kept of submitted answers."""
    return {"status": body.get("status", "answered"), "answers": body["answers"]}
