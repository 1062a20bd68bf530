"""The agent as a session sees it: resolved once, when the session is created."""

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.agent_config import (
    check_tools,
    model_config,
    skill_config,
    tool_config,
)
from agentsessions_emulator.managed_agents.configuration.rosters import FindAgent, roster_snapshot

_THREAD_FIELDS = (
    "id", "type", "name", "description", "execution_identity", "mcp_servers", "model", "skills",
    "system", "tools", "version",
)  # fmt: skip


def thread_snapshot(agent: JsonObject) -> JsonObject:
    """The part of an agent that a thread shows."""
    return {field: agent[field] for field in _THREAD_FIELDS}


def resolve_agent(selection: str | JsonObject, find: FindAgent) -> JsonObject:
    """The snapshot for a session's `agent`: an id, a pinned version, or one with overrides."""
    reference: JsonObject = {"id": selection} if isinstance(selection, str) else selection
    agent = find(reference["id"], reference.get("version"))
    if agent["archived_at"] is not None:
        raise invalid(f"/agent: the agent {agent['id']!r} is archived.")
    snapshot = thread_snapshot(agent)
    snapshot["multiagent"] = roster_snapshot(agent["multiagent"], find, thread_snapshot)
    return override(snapshot, reference)


def override(snapshot: JsonObject, changes: JsonObject) -> JsonObject:
    """`snapshot` with the configuration fields in `changes` replaced whole; null clears a list."""
    changed = dict(snapshot)
    if "model" in changes:
        changed["model"] = model_config(changes["model"])
    if "system" in changes:
        changed["system"] = changes["system"] or None
    if "tools" in changes:
        changed["tools"] = [tool_config(tool) for tool in changes["tools"] or ()]
    if "mcp_servers" in changes:
        changed["mcp_servers"] = list(changes["mcp_servers"] or ())
    if "skills" in changes:
        changed["skills"] = [skill_config(skill) for skill in changes["skills"] or ()]
    if changed["skills"] and not changed["tools"] and snapshot["tools"]:
        raise invalid("/agent/tools cannot be cleared while the agent has skills.")
    check_tools(changed["tools"], changed["mcp_servers"])
    return changed
