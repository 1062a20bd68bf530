"""Multi-agent configurations: agents are pinned to a version when the configuration is saved."""

from collections.abc import Callable
from typing import TypeVar, cast

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject

FindAgent = Callable[[str, int | None], JsonObject]
"""The agent with this id at this version (None: its current one); raises when there is none."""

_T = TypeVar("_T")
_MAX_ENTRIES = 20
_FEATURES = ("subagents", "workflows")


def roster_config(
    sent: JsonObject | None, own: JsonObject, find: FindAgent, current: JsonObject | None = None
) -> JsonObject | None:
    """The stored form of `multiagent`; `own` holds the agent's own id and version."""
    if sent is None:
        return None
    if sent["type"] == "coordinator":
        return {"type": "coordinator", "agents": _coordinator(sent["agents"], own, find)}
    kept = current if current and current["type"] == sent["type"] else {}
    return {
        "type": sent["type"],
        "advisor": _default(sent, kept, "advisor", {"type": "disabled"}),
        **{feature: _feature(sent, kept, feature, own, find) for feature in _FEATURES},
    }


def roster_snapshot(
    stored: JsonObject | None, find: FindAgent, view: Callable[[JsonObject], JsonObject]
) -> JsonObject | None:
    """The same with every pinned agent replaced by its configuration."""
    if stored is None:
        return None

    def resolve(entry: JsonObject) -> JsonObject:
        return view(find(entry["id"], entry["version"])) if entry["type"] == "agent" else entry

    if stored["type"] == "coordinator":
        return {"type": "coordinator", "agents": [resolve(entry) for entry in stored["agents"]]}
    snapshot = dict(stored)
    for feature in _FEATURES:
        if stored[feature]["type"] == "enabled":
            agents = [resolve(entry) for entry in stored[feature]["predefined_agents"]]
            snapshot[feature] = {**stored[feature], "predefined_agents": agents}
    return snapshot


def _coordinator(
    entries: list[str | JsonObject], own: JsonObject, find: FindAgent
) -> list[JsonObject]:
    place = "/multiagent/agents"
    advisors = [e for e in entries if not isinstance(e, str) and e["type"] == "advisor"]
    if len(advisors) > 1:
        raise invalid(f"{place}: there can be one advisor only.")
    others = [e for e in entries if e not in advisors]
    return [*_pinned(others, own, find, place), *advisors]


def _feature(
    sent: JsonObject, kept: JsonObject, feature: str, own: JsonObject, find: FindAgent
) -> JsonObject:
    given: JsonObject = _default(sent, kept, feature, {"type": "enabled"})
    if given["type"] == "disabled":
        return given
    before: JsonObject = kept.get(feature, {})
    agents = _default(given, before, "predefined_agents", list[str | JsonObject]())
    return {
        "type": "enabled",
        "inline_agents": _default(given, before, "inline_agents", {"type": "enabled"}),
        "predefined_agents": _pinned(agents, own, find, f"/multiagent/{feature}/predefined_agents"),
    }


def _default(sent: JsonObject, kept: JsonObject, name: str, default: _T) -> _T:
    """What was sent, else what was stored, else the default; null means the default."""
    if name in sent:
        return cast(_T, sent[name]) if sent[name] is not None else default
    return cast(_T, kept.get(name, default))


def _pinned(
    entries: list[str | JsonObject], own: JsonObject, find: FindAgent, place: str
) -> list[JsonObject]:
    pinned: list[JsonObject] = []
    for index, entry in enumerate(entries):
        reference: JsonObject = {"id": entry} if isinstance(entry, str) else entry
        if reference.get("type") == "self":
            reference = own
        agent = own if reference is own else find(reference["id"], reference.get("version"))
        if agent.get("archived_at"):
            raise invalid(f"{place}/{index}: the agent {agent['id']!r} is archived.")
        if reference is not own and agent.get("multiagent"):
            raise invalid(f"{place}/{index}: the agent {agent['id']!r} has a roster of its own.")
        pinned.append({"type": "agent", "id": agent["id"], "version": agent["version"]})
    if len({entry["id"] for entry in pinned}) < len(pinned):
        raise invalid(f"{place}: every agent may appear only once.")
    if len(pinned) > _MAX_ENTRIES:
        raise invalid(f"{place} must have at most {_MAX_ENTRIES} items, not {len(pinned)}.")
    return pinned
