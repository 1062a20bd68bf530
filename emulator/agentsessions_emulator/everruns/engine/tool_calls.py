"""Tool calls: what each needs, and the events that tell how it goes."""

from collections.abc import Mapping
from typing import Any

from agentsessions_emulator.everruns.engine.run import Run
from agentsessions_emulator.everruns.engine.states import Call
from agentsessions_emulator.everruns.ids import new_id
from agentsessions_emulator.jsontypes import JsonObject, dump, is_list
from agentsessions_emulator.scripts import turn as scripts
from agentsessions_emulator.scripts.turn import CustomToolCall, ScriptError, ToolCall

_ALLOWING = ("allow", "allow_always")


def planned(run: Run, call: scripts.Call, *, lenient: bool) -> Call:
    """A call as a script asks for it. Raises ScriptError for one that cannot be made."""
    if isinstance(call, CustomToolCall):
        needs = "answers" if is_list(call.input.get("questions")) else "result"
        if needs == "result" and not lenient and call.name not in client_tools(run):
            raise ScriptError(f"neither agent nor session has a client tool {call.name!r}")
        return Call(_new_id(run), call.name, call.input, needs, [])
    if not isinstance(call, ToolCall):
        raise ScriptError("an agent of Everruns delegates nothing here: use a tool for it")
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
    return planned_call


def client_tools(run: Run) -> set[str]:
    """The names of the tools that the client carries out."""
    return {tool["name"] for tool in tools(run) if tool["type"] == "client_side"}


def tools(run: Run) -> list[JsonObject]:
    """The definitions of the agent's and the session's tools."""
    return [*run.agent.get("tools", []), *run.session.get("tools", [])]


def start(run: Run, call: Call) -> None:
    run.emit("tool.started", {"tool_call": call.shown()})


def finish(run: Run, call: Call) -> None:
    """A tool of the server has run."""
    content = [{"type": "text", "text": text} for text in call.result]
    error = "\n".join(call.result) if call.is_error else None
    _complete(run, call, content, error)


def take_reply(run: Run, call: Call) -> None:
    """What somebody outside gave becomes the result of the call."""
    reply = call.reply or {}
    if call.needs == "answers":
        _complete(run, call, [_text(dump(reply))], None)
    elif reply.get("error") is not None:
        _complete(run, call, [_text(reply["error"])], reply["error"])
    else:
        _complete(run, call, _content(reply.get("result")), None)


def is_allowed(call: Call) -> bool:
    return (call.reply or {}).get("decision") in _ALLOWING


def reject(run: Run, call: Call) -> None:
    """A call that was to be approved, and was not."""
    reason = f"The call of {call.name} was not approved."
    _complete(run, call, [_text(reason)], reason, denied=True)


def interrupt(run: Run, call: Call) -> None:
    """A call whose turn ends before it does."""
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
