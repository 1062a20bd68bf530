"""What a channel shows of an event: that depends on how much its users are to see.

`messages` shows messages, turns and what waits for the caller; `activity` also that tools are at
work; `full` all events as they are.
"""

from collections.abc import Callable, Mapping

from agentsessions_emulator.jsontypes import JsonObject, is_list

VISIBILITIES = ("messages", "activity", "full")
_CODES = ("rate_limited", "service_unavailable", "request_too_large", "internal_error")
_HIDDEN_PHASE = "commentary"


def shown(event: JsonObject, visibility: str, *, detailed: bool) -> JsonObject | None:
    """The event as the channel shows it; None where it does not.

    `detailed` says that errors are told in full.
    """
    if visibility == "full":
        return event
    kind = event["type"]
    project = _MESSAGES.get(kind) or (_ACTIVITY.get(kind) if visibility == "activity" else None)
    data = project(event) if project else None
    if data is None:
        return None
    if kind == "turn.failed" and not detailed:
        data["error"] = "The agent could not answer."
    kept = ("id", "type", "ts", "session_id", "sequence")
    context = {name: id for name, id in event["context"].items() if name == "turn_id"}
    return {name: event[name] for name in kept if name in event} | {
        "context": context,
        "data": data,
    }


def pending(event: JsonObject) -> JsonObject:
    """The questions and approvals that an event `tool.call_requested` asks for."""
    noted: JsonObject = event.get("metadata", {})
    needs: Mapping[str, str] = noted.get("needs", {})
    expires: Mapping[str, str] = noted.get("expires_at", {})
    calls: list[JsonObject] = event["data"]["tool_calls"]
    return {
        "pending_questions": [
            {
                "tool_call_id": call["id"],
                "questions": call["arguments"]["questions"],
                "expires_at": expires[call["id"]],
            }
            for call in calls
            if needs.get(call["id"]) == "answers" and is_list(call["arguments"].get("questions"))
        ],
        "pending_approvals": [
            {
                "tool_call_id": call["id"],
                "answerable": True,
                "tool_name": call["name"],
                "arguments": call["arguments"],
                "risk": "policy",
                "expires_at": expires[call["id"]],
            }
            for call in calls
            if needs.get(call["id"]) == "approval"
        ],
    }


def _message(event: JsonObject) -> JsonObject | None:
    message = event["data"]["message"]
    if message.get("phase") == _HIDDEN_PHASE:
        return None
    texts = [part for part in message["content"] if part["type"] == "text"]
    kept = {
        name: message[name] for name in ("id", "role", "phase", "created_at") if name in message
    }
    return {"message": {**kept, "content": texts}}


def _turn(event: JsonObject) -> JsonObject:
    return {"turn_id": event["data"]["turn_id"]}


def _failed(event: JsonObject) -> JsonObject:
    data = event["data"]
    code = data.get("error_code")
    return {
        "turn_id": data["turn_id"],
        "error": data["error"],
        "error_code": code if code in _CODES else "internal_error",
    }


def _started(event: JsonObject) -> JsonObject:
    call = event["data"]["tool_call"]
    return {"tool_call_id": call["id"], "activity": call["name"]}


def _completed(event: JsonObject) -> JsonObject:
    return {name: event["data"][name] for name in ("tool_call_id", "success")}


_Project = Callable[[JsonObject], JsonObject | None]
_MESSAGES: Mapping[str, _Project] = {
    "input.message": _message,
    "output.message.completed": _message,
    "turn.started": _turn,
    "turn.completed": _turn,
    "turn.cancelled": _turn,
    "turn.failed": _failed,
    "tool.call_requested": pending,
}
_ACTIVITY: Mapping[str, _Project] = {"tool.started": _started, "tool.completed": _completed}
