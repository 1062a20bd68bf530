"""Trajectories in the format ATIF: what users and the agent did, step by step.

A message of the user is a step. So is each iteration of the agent: what it said and thought, the
tools that it called, and what they gave. Turns are told beside the steps.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject, dump

_VERSION = "ATIF-v1.7"
_ENDED = ("turn.completed", "turn.failed", "turn.sealed", "turn.cancelled")
_OF_TURNS = ("turn_id", "iterations", "duration_ms", "error", "reason")
_PATH_OF_IMAGES = "/v1/images/"


@dataclass
class Folded:
    """A session as steps and turns. `images_omitted` counts pictures that have no place to be."""

    steps: list[JsonObject] = field(default_factory=list[JsonObject])
    turns: list[JsonObject] = field(default_factory=list[JsonObject])
    images_omitted: int = 0


def fold(events: Iterable[JsonObject]) -> Folded:
    """The steps of a session's log."""
    folded, thought = Folded(), ""
    for event in events:
        kind, data = event["type"], event["data"]
        if kind == "input.message":
            message = _content(data["message"]["content"], folded)
            _step(folded, event, "user", message)
        elif kind == "reason.thinking.completed":
            thought = data["thinking"]
        elif kind == "output.message.completed":
            step = _step(folded, event, "agent", _content(data["message"]["content"], folded))
            if thought:
                step["reasoning_content"], thought = thought, ""
            if "usage" in data:
                step["metrics"] = _metrics(data["usage"])
            if "error_code" in data:
                step["extra"] = {"error_code": data["error_code"]}
        elif kind == "tool.started":
            _call(_agent_step(folded, event), data["tool_call"])
        elif kind == "tool.call_requested":
            for call in data["tool_calls"]:
                _call(_agent_step(folded, event), call)
        elif kind == "tool.completed":
            _result(_agent_step(folded, event), data, folded)
        elif kind in _ENDED:
            told = {name: data[name] for name in _OF_TURNS if name in data}
            folded.turns.append({**told, "status": kind.removeprefix("turn.")})
    return folded


def document(session_id: str, steps: list[JsonObject], extra: JsonObject) -> JsonObject:
    """A trajectory of these steps."""
    whole: JsonObject = {
        "schema_version": _VERSION,
        "session_id": session_id,
        "agent": {"name": "everruns", "version": "0.2.0"},
        "final_metrics": _sums(steps),
        "steps": steps,
    }
    return {**whole, "extra": extra} if extra else whole


def _sums(steps: list[JsonObject]) -> JsonObject:
    """The sums over steps that tell what they used."""
    told = [step["metrics"] for step in steps if "metrics" in step]
    sums = {
        f"total_{name}": sum(metrics.get(name, 0) for metrics in told)
        for name in ("prompt_tokens", "completion_tokens", "cached_tokens")
    }
    return {**(sums if told else {}), "total_steps": len(steps)}


def end_of_segment(steps: list[JsonObject], start: int, most: int) -> int:
    """Where a segment ends that begins at `start` and has at most so many bytes, or one step."""
    end, size = start, 0
    while end < len(steps):
        size += len(dump(steps[end]).encode(errors="replace")) + 1
        if size > most and end > start:
            break
        end += 1
    return end


def _step(folded: Folded, event: JsonObject, source: str, message: Any) -> JsonObject:
    step: JsonObject = {
        "step_id": len(folded.steps) + 1,
        "timestamp": event["ts"],
        "source": source,
        "message": message,
    }
    folded.steps.append(step)
    return step


def _agent_step(folded: Folded, event: JsonObject) -> JsonObject:
    """The agent's latest step; a silent one where the user was last to speak."""
    if folded.steps and folded.steps[-1]["source"] == "agent":
        return folded.steps[-1]
    return _step(folded, event, "agent", "")


def _call(step: JsonObject, call: Mapping[str, Any]) -> None:
    """Calls that wait to be approved are told twice, and are one."""
    calls: list[JsonObject] = step.setdefault("tool_calls", [])
    if all(known["tool_call_id"] != call["id"] for known in calls):
        shown = {"tool_call_id": call["id"], "function_name": call["name"]}
        calls.append({**shown, "arguments": call["arguments"]})


def _result(step: JsonObject, data: JsonObject, folded: Folded) -> None:
    failed = data.get("error")
    content = f"[error] {failed}" if failed else _content(data.get("result") or [], folded)
    results: list[JsonObject] = step.setdefault("observation", {"results": []})["results"]
    extra = {"tool_name": data["tool_name"], "status": data["status"]}
    results.append({"source_call_id": data["tool_call_id"], "content": content, "extra": extra})


def _content(parts: Iterable[JsonObject], folded: Folded) -> str | list[JsonObject]:
    """Content as a text, or as parts where there are pictures."""
    made = [part for part in (_part(part, folded) for part in parts) if part is not None]
    if any(part["type"] == "image" for part in made):
        return made
    return "\n".join(part["text"] for part in made)


def _part(part: JsonObject, folded: Folded) -> JsonObject | None:
    match part["type"]:
        case "text":
            return {"type": "text", "text": part["text"]}
        case "image" | "image_file":
            path = _path(part)
            if path is None:
                folded.images_omitted += 1
                return {"type": "text", "text": "[image]"}
            media = {"media_type": part["media_type"]} if part.get("media_type") else {}
            return {"type": "image", "source": {**media, "path": path}}
        case _:
            return None


def _path(part: JsonObject) -> str | None:
    """Where a picture is, if that is anywhere."""
    if "image_id" in part:
        return f"{_PATH_OF_IMAGES}{part['image_id']}"
    if part.get("url"):
        return str(part["url"])
    if part.get("base64"):
        return f"data:{part.get('media_type') or 'image/png'};base64,{part['base64']}"
    return None


def _metrics(usage: JsonObject) -> JsonObject:
    """The prompt counted as a whole, what a cache had included."""
    buckets = ("input_tokens", "cache_read_tokens", "cache_creation_tokens")
    metrics = {
        "prompt_tokens": sum(usage.get(name) or 0 for name in buckets),
        "completion_tokens": usage["output_tokens"],
    }
    cached = usage.get("cache_read_tokens")
    return metrics if cached is None else {**metrics, "cached_tokens": cached}
