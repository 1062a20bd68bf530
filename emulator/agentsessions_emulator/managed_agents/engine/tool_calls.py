"""Tool calls: the events that announce and answer them, and who has to agree to them first."""

import json

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.tools import (
    check_has,
    policy,
    split_name,
)
from agentsessions_emulator.managed_agents.engine import children, usage as usages, workflows
from agentsessions_emulator.managed_agents.engine.delegation import hand_out
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.thread_state import Call
from agentsessions_emulator.managed_agents.file_store import FileStore
from agentsessions_emulator.scripts import turn as scripts
from agentsessions_emulator.scripts.turn import (
    CustomToolCall,
    Delegation,
    ScriptError,
    ToolCall,
    ToolOutcome,
    Workflow,
)

INTERRUPTED = "Tool execution was interrupted before completion. Please retry."
_PERMISSIONS = {"always_allow": "allow", "always_ask": "ask"}
_USE_EVENTS = {
    "tool": "agent.tool_use",
    "mcp": "agent.mcp_tool_use",
    "custom": "agent.custom_tool_use",
}
_ID_FIELDS = {"tool": "tool_use_id", "mcp": "mcp_tool_use_id", "custom": "custom_tool_use_id"}
_RESULT_EVENTS = {
    "tool": "agent.tool_result",
    "mcp": "agent.mcp_tool_result",
    "custom": "user.custom_tool_result",
}


def announce(run: Run, call: scripts.Call, *, lenient: bool) -> None:
    """Emit the events that tell of a call, and note it.

    Unless `lenient`, it raises ScriptError for what the agent of the thread does not have.
    """
    if isinstance(call, ToolCall | CustomToolCall):
        written = json.dumps(call.input)
    else:
        written = call.text if isinstance(call, Delegation) else call.name
    noted = _announced(run, call, lenient=lenient or run.parts.lenient)
    run.turn.calls.append(noted)
    run.turn.request_tokens += usages.tokens(written)


def begin(run: Run, call: Call) -> None:
    """Have those begin who work for a call, if others than the agent itself do."""
    if call.thread_id is not None and call.is_open:
        children.wake(run, call.thread_id)
    elif call.kind == "workflow":
        workflows.start(run, call)


def _announced(run: Run, call: scripts.Call, *, lenient: bool) -> Call:
    match call:
        case Delegation():
            return hand_out(run, call, lenient=lenient)
        case Workflow():
            return workflows.create(run, call, lenient=lenient)
        case CustomToolCall():
            return _announce_custom_tool(run, call, lenient=lenient)
        case ToolCall():
            return _announce_tool(run, call, lenient=lenient)


def _announce_custom_tool(run: Run, call: CustomToolCall, *, lenient: bool) -> Call:
    _agent_that_has(run, call, lenient=lenient)
    event = _emit_use(run, "custom", "result", name=call.name, input=call.input)
    return Call(event["id"], "custom", call.name, "result")


def _announce_tool(run: Run, call: ToolCall, *, lenient: bool) -> Call:
    server, tool = split_name(call.name)
    kind = "mcp" if server else "tool"
    agent = _agent_that_has(run, call, lenient=lenient)
    permission, evaluation = _evaluate(policy(agent, call.name), call)
    needs = "confirmation" if permission == "ask" else None
    if permission == "allow" and kind == "tool" and _self_hosted(run):
        needs = "result"
    fields: JsonObject = {"mcp_server_name": server} if server else {}
    event = _emit_use(
        run,
        kind,
        needs,
        name=tool,
        input=call.input,
        evaluated_permission=permission,
        evaluation=evaluation,
        **fields,
    )
    if permission == "deny":
        return Call(event["id"], kind, tool, planned=_denial(f"Denied: {call.reason_code}."))
    given = call.result
    if given is None:
        given = f"{call.name} ran with {json.dumps(call.input, sort_keys=True)}"
    texts = [given] if isinstance(given, str) else given
    planned = {"content": [_text_block(text) for text in texts], "is_error": call.is_error}
    return Call(event["id"], kind, tool, needs, planned, call.seconds)


def _agent_that_has(run: Run, call: ToolCall | CustomToolCall, *, lenient: bool) -> JsonObject:
    """The agent of the thread, which must have the tool."""
    agent = run.agent(run.session)
    if not lenient:
        try:
            check_has(agent, call.name, custom=isinstance(call, CustomToolCall))
        except LookupError as error:
            raise ScriptError(str(error)) from None
    return agent


def _evaluate(policy: str, call: ToolCall) -> tuple[str, JsonObject]:
    """What a policy makes of a call: the permission, and the evaluation that led to it."""
    if policy != "auto":
        return _PERMISSIONS[policy], {"type": policy}
    reason = {} if call.verdict == "allow" else {"reason_code": call.reason_code}
    return call.verdict, {
        "type": "auto",
        "evaluated_permission": {"type": call.verdict, **reason},
    }


def _emit_use(run: Run, kind: str, needs: str | None, **fields: object) -> JsonObject:
    """Emit the use of a tool; one that waits for the client is also in the session's history."""
    event = run.emit(_USE_EVENTS[kind], **fields)
    if needs is not None:
        show_in_session(run, event)
    return event


def show_in_session(run: Run, event: JsonObject, *, own_id: bool = False) -> None:
    """Put a copy of a child thread's event into the session's history."""
    if not run.is_primary:
        copy = {**event, "session_thread_id": run.thread.id}
        if own_id:
            del copy["id"]
        run.log.append(run.primary, copy, of_thread=False)


def finish(run: Run, call: Call) -> None:
    """Let an allowed call give what it was planned to give."""
    with run.editing() as (session, _):
        usages.add_tool_use(session["usage"], call.name)
    usages.add_tool_use(run.state.usage, call.name)
    if call.kind == "tool" and call.name == "write" and not call.planned["is_error"]:
        argument: JsonObject = run.event(call.id)["input"]
        path, text = argument.get("file_path"), argument.get("content")
        FileStore(run.store, run.clock).write_output(run.thread.session_id, str(path), str(text))
    _conclude(run, call, call.planned)


def deny(run: Run, call: Call, message: str | None) -> None:
    """Tell the agent that it may not."""
    _conclude(run, call, _denial(message or "The user denied this tool call."))


def take_result(run: Run, call: Call, reply: JsonObject) -> None:
    """Hand the client's result to the agent; the client's event is the record of it."""
    content: list[JsonObject] = reply.get("content") or []
    call.outcome = {"content": content, "is_error": bool(reply.get("is_error"))}
    run.state.new_tokens += usages.content_tokens(content)
    run.save()


def close_interrupted(run: Run) -> None:
    """Close every call that is still open with an error result."""
    for call in run.state.calls:
        run.stamp(call.receipts)
        if call.outcome is None and not (call.reply and call.needs == "result"):
            _conclude(run, call, {"content": [_text_block(INTERRUPTED)], "is_error": True})


def ask_client_to_run(run: Run, call: Call) -> bool:
    """Whether an allowed call is one that a self-hosted client runs; notes that if so."""
    if call.kind != "tool" or call.needs == "result" or not _self_hosted(run):
        return False
    call.needs, call.reply, call.receipts = "result", None, []
    run.save()
    return True


def outcome_of(call: Call) -> ToolOutcome:
    return ToolOutcome(**(call.outcome or {"content": []}))


def _conclude(run: Run, call: Call, result: JsonObject) -> None:
    call.outcome = result
    told = {name: result[name] for name in ("content", "is_error")}
    if call.kind in _RESULT_EVENTS:
        event = run.emit(_RESULT_EVENTS[call.kind], **{_ID_FIELDS[call.kind]: call.id}, **told)
        if call.kind == "custom":
            show_in_session(run, event, own_id=True)
    run.state.new_tokens += usages.content_tokens(result["content"])
    run.save()


def _denial(text: str) -> JsonObject:
    return {"content": [_text_block(text)], "is_error": True, "denied": True}


def _text_block(text: str) -> JsonObject:
    return {"type": "text", "text": text}


def _self_hosted(run: Run) -> bool:
    environment = run.store.find("environment", run.session["environment_id"])
    return environment is not None and environment["config"]["type"] == "self_hosted"
