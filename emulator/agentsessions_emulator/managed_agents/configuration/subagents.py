"""Whom an agent can delegate to."""

from collections.abc import Iterable

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.thread_agents import ADVISOR, agent_name

_INHERITED = ("model", "tools", "mcp_servers", "skills", "execution_identity")


def subagent(agent: JsonObject, wanted: str | JsonObject, *, lenient: bool) -> JsonObject:
    """The agent that works in the thread: one of the roster by its name, or one that is made up.

    What is not said of an agent that is made up is as with the one that delegates. Raises
    LookupError for one that the roster does not allow, unless `lenient`.
    """
    roster = agent.get("multiagent")
    if isinstance(wanted, str):
        entries = list(_entries(roster))
        for entry in entries:
            if agent_name(entry) == wanted:
                return entry
        if not lenient:
            names = ", ".join(repr(agent_name(entry)) for entry in entries) or "nobody"
            raise LookupError(
                f"the agent {agent_name(agent)!r} can delegate to {names}, not to {wanted!r}"
            )
        return (
            {"type": "advisor", "model": "emulated"}
            if wanted == ADVISOR
            else _inline(agent, {"name": wanted})
        )
    if not lenient and not _may_make_up(roster):
        raise LookupError(f"the agent {agent_name(agent)!r} cannot make up agents")
    return _inline(agent, wanted)


def _entries(roster: JsonObject | None) -> Iterable[JsonObject]:
    if roster is None:
        return
    if roster["type"] == "coordinator":
        yield from roster["agents"]
        return
    if roster["subagents"]["type"] == "enabled":
        yield from roster["subagents"]["predefined_agents"]
    if roster["advisor"]["type"] == "enabled":
        yield {"type": "advisor", "model": roster["advisor"]["model"]}


def _may_make_up(roster: JsonObject | None) -> bool:
    match roster:
        case {"subagents": {"inline_agents": {"type": "enabled"}}}:
            return True
        case _:
            return False


def _inline(agent: JsonObject, described: JsonObject) -> JsonObject:
    inherited = {field: agent[field] for field in _INHERITED}
    return {"type": "inline", "description": None, "system": None, **inherited, **described}
