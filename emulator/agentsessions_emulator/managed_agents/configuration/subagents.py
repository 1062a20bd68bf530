"""Whom an agent can delegate to."""

from collections.abc import Iterable, Iterator

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.thread_agents import ADVISOR, agent_name

_INHERITED = ("model", "tools", "mcp_servers", "skills", "execution_identity")


def models_of(agent: JsonObject) -> Iterator[str]:
    """The ids of the models that a session of this agent can run."""
    roster: JsonObject = agent.get("multiagent") or {}
    for one in (agent, *_entries(roster, "subagents"), *_entries(roster, "workflows")):
        model: str | JsonObject = one["model"]
        yield model if isinstance(model, str) else model["id"]


def subagent(
    agent: JsonObject, wanted: str | JsonObject, feature: str, *, lenient: bool
) -> JsonObject:
    """The agent that works in a thread: one of the roster by its name, or one that is made up.

    `feature` is what it is wanted for, "subagents" or "workflows". What is not said of an agent
    that is made up is as with the one that delegates. Raises LookupError for one that the roster
    does not allow, unless `lenient`.
    """
    roster: JsonObject = agent.get("multiagent") or {}
    if isinstance(wanted, str):
        return _named(agent, wanted, list(_entries(roster, feature)), lenient=lenient)
    if not lenient and not _may_make_up(roster, feature):
        raise LookupError(f"the agent {agent_name(agent)!r} cannot make up agents")
    return _inline(agent, wanted)


def check_workflows(agent: JsonObject, *, lenient: bool) -> None:
    """Raises LookupError unless the agent can start workflow runs."""
    match agent.get("multiagent"):
        case {"workflows": {"type": "enabled"}}:
            return
        case _ if not lenient:
            raise LookupError(f"the agent {agent_name(agent)!r} cannot start workflow runs")
        case _:
            return


def _named(
    agent: JsonObject, wanted: str, entries: list[JsonObject], *, lenient: bool
) -> JsonObject:
    for entry in entries:
        if agent_name(entry) == wanted:
            return entry
    if not lenient:
        names = ", ".join(repr(agent_name(entry)) for entry in entries) or "nobody"
        raise LookupError(
            f"the agent {agent_name(agent)!r} can delegate to {names}, not to {wanted!r}"
        )
    if wanted == ADVISOR:
        return {"type": "advisor", "model": agent["model"]["id"]}
    return _inline(agent, {"name": wanted})


def _entries(roster: JsonObject, feature: str) -> Iterable[JsonObject]:
    if roster.get("type") == "coordinator":
        yield from roster["agents"]
    if roster.get(feature, {}).get("type") == "enabled":
        yield from roster[feature]["predefined_agents"]
    if roster.get("advisor", {}).get("type") == "enabled":
        yield {"type": "advisor", "model": roster["advisor"]["model"]}


def _may_make_up(roster: JsonObject, feature: str) -> bool:
    match roster.get(feature):
        case {"inline_agents": {"type": "enabled"}}:
            return True
        case _:
            return False


def _inline(agent: JsonObject, described: JsonObject) -> JsonObject:
    inherited = {field: agent[field] for field in _INHERITED}
    return {"type": "inline", "description": None, "system": None, **inherited, **described}
