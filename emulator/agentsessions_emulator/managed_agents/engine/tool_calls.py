"""Tool calls: the events that announce and answer them, and who has to agree to them first."""

import json

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import usage as usages
from agentsessions_emulator.managed_agents.engine.delegation import hand_out
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.thread_state import Call
from agentsessions_emulator.managed_agents.file_store import FileStore
from agentsessions_emulator.scripts import turn as scripts
from agentsessions_emulator.scripts.turn import CustomToolCall, Delegation, ToolCall, ToolOutcome

INTERRUPTED = "Tool execution was interrupted before completion. Please retry."
_MCP_PREFIX = "mcp__"
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


def announce(run: Run, call: scripts.Call) -> None:
    """Emit the events that tell of a call, and note it."""
    turn = run.turn
    if isinstance(call, Delegation):
        noted = hand_out(run, call)
        turn.request_tokens += usages.tokens(call.text)
    else:
        noted = (
            _announce_custom_tool(run, call)
            if isinstance(call, CustomToolCall)
            else _announce_tool(run, call)
        )
        turn.request_tokens += usages.tokens(json.dumps(call.input))
    turn.calls.append(noted)


def _announce_custom_tool(run: Run, call: CustomToolCall) -> Call:
    event = _emit_use(run, "custom", "result", name=call.name, input=call.input)
    return Call(event["id"], "custom", call.name, "result")


def _announce_tool(run: Run, call: ToolCall) -> Call:
    server, tool = _split_mcp_name(call.name)
    kind = "mcp" if server else "tool"
    policy = _policy(run.agent(run.session), server, tool)
    permission, evaluation = _evaluate(policy, call)
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
    text = call.result
    if text is None:
        text = f"{call.name} ran with {json.dumps(call.input, sort_keys=True)}"
    planned = {"content": [_text_block(text)], "is_error": call.is_error}
    return Call(event["id"], kind, tool, needs, planned, call.seconds)


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


def _split_mcp_name(name: str) -> tuple[str | None, str]:
    parts = name.removeprefix(_MCP_PREFIX).split("__", 1)
    if name.startswith(_MCP_PREFIX) and len(parts) == 2:
        return parts[0], parts[1]
    return None, name


def _policy(agent: JsonObject, server: str | None, tool: str) -> str:
    """The permission policy for a tool; without a toolset that has it, the kind's default."""
    for toolset in agent.get("tools", ()):
        if toolset["type"] != "custom" and toolset.get("mcp_server_name") == server:
            configs = [config for config in toolset["configs"] if config["name"] == tool]
            chosen = configs[0] if configs else toolset["default_config"]
            return str(chosen["permission_policy"]["type"])
    return "always_ask" if server else "always_allow"


def _self_hosted(run: Run) -> bool:
    environment = run.store.find("environment", run.session["environment_id"])
    return environment is not None and environment["config"]["type"] == "self_hosted"
