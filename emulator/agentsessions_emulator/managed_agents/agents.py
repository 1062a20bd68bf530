"""Agents: versioned configurations. Updates merge field by field; archived ones are read-only."""

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid, not_found
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.agent_config import (
    check_tools,
    model_config,
    skill_config,
    tool_config,
)
from agentsessions_emulator.managed_agents.configuration.metadata import (
    check_metadata,
    merge_metadata,
)
from agentsessions_emulator.managed_agents.configuration.rosters import roster_config
from agentsessions_emulator.managed_agents.errors import conflict
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.managed_agents.paging.pages import PageQuery, list_page
from agentsessions_emulator.managed_agents.paging.parameters import (
    limit_of,
    page_of,
    times_of,
    unless_archived,
)
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.store import Store

_CLEARED: JsonObject = {
    "description": None,
    "execution_identity": {"type": "service_account"},
    "mcp_servers": [],
    "multiagent": None,
    "skills": [],
    "system": None,
    "tools": [],
}
_MAX_NAME = 256
_MAX_DESCRIPTION = 2048
_MAX_SYSTEM = 100_000


class Agents:
    """Agents and their versions."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    @operation("agents_create")
    def create(self, request: Request) -> JsonObject:
        body = request.body
        at = self._clock.now()
        agent: JsonObject = {
            "id": new_id(self._store, "agent"),
            "type": "agent",
            "name": body["name"],
            "version": 1,
            "model": model_config(body["model"]),
            "metadata": check_metadata(body.get("metadata", {})),
            **_CLEARED,
            "created_at": timestamp(at),
            "updated_at": timestamp(at),
            "archived_at": None,
        }
        agent |= self._configured(body, agent)
        _check(agent)
        self._store.insert("agent", agent["id"], agent, at=at)
        self._remember_version(agent, at)
        return agent

    @operation("agents_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return self.find(request.path["agent_id"], request.query.number("version"))

    def find(self, agent_id: str, version: int | None = None) -> JsonObject:
        """The agent at this version, its current one when left out, or a 404."""
        agent = self._store.find("agent", agent_id)
        if agent is None:
            raise not_found("Agent", agent_id)
        if version is None or version == agent["version"]:
            return agent
        older = self._store.find("agent version", _version_key(agent_id, version))
        if older is None:
            raise not_found("Agent", f"{agent_id} version {version}")
        return {**older, "archived_at": agent["archived_at"]}

    @operation("agents_update")
    def update(self, request: Request) -> JsonObject:
        agent_id, body = request.path["agent_id"], request.body
        agent = self.find(agent_id)
        if agent["archived_at"] is not None:
            raise invalid(f"Agent {agent_id!r} is archived and cannot be changed.")
        if body.get("version", agent["version"]) != agent["version"]:
            raise conflict(
                f"Agent {agent_id!r} is at version {agent['version']}, not {body['version']}."
                " Read it again and decide anew."
            )
        changed = {**agent, **self._configured(body, agent)}
        if "name" in body:
            changed["name"] = body["name"]
        if "model" in body:
            changed["model"] = model_config(body["model"], agent["model"])
        changed["metadata"] = merge_metadata(agent["metadata"], body.get("metadata"))
        if changed == agent:
            return agent
        _check(changed)
        at = self._clock.now()
        changed |= {"version": agent["version"] + 1, "updated_at": timestamp(at)}
        self._store.save("agent", agent_id, changed)
        self._remember_version(changed, at)
        return changed

    @operation("agents_archive")
    def archive(self, request: Request) -> JsonObject:
        """Archive an agent; doing so again changes nothing."""
        agent_id = request.path["agent_id"]
        agent = self.find(agent_id)
        if agent["archived_at"] is None:
            agent["archived_at"] = agent["updated_at"] = timestamp(self._clock.now())
            self._store.save("agent", agent_id, agent)
        return agent

    @operation("agents_list")
    def list(self, request: Request) -> JsonObject:
        query = PageQuery(
            "agents",
            "agent",
            limit_of(request),
            page_of(request),
            order="desc",
            conditions=unless_archived(request),
            times=times_of(request),
        )
        return list_page(self._store, query)

    @operation("agents_versions_list")
    def list_versions(self, request: Request) -> JsonObject:
        agent_id = request.path["agent_id"]
        self.find(agent_id)
        query = PageQuery(
            f"versions of {agent_id}",
            "agent version",
            limit_of(request),
            page_of(request),
            parent=agent_id,
            order="desc",
        )
        return list_page(self._store, query)

    def _remember_version(self, agent: JsonObject, at: int) -> None:
        key = _version_key(agent["id"], agent["version"])
        self._store.insert("agent version", key, agent, at=at, parent=agent["id"])

    def _configured(self, body: JsonObject, agent: JsonObject) -> JsonObject:
        """The stored form of the clearable fields that were sent."""
        changes: JsonObject = {}
        for field, cleared in _CLEARED.items():
            if field in body:
                changes[field] = body[field] or cleared
        if "tools" in changes:
            changes["tools"] = [tool_config(tool) for tool in changes["tools"]]
        if "skills" in changes:
            changes["skills"] = [skill_config(skill) for skill in changes["skills"]]
        if "multiagent" in changes:
            changes["multiagent"] = roster_config(
                changes["multiagent"], agent, self.find, agent["multiagent"]
            )
        return changes


def _version_key(agent_id: str, version: int) -> str:
    return f"{agent_id}/{version}"


def _check(agent: JsonObject) -> None:
    _check_length(agent, "name", _MAX_NAME)
    _check_length(agent, "description", _MAX_DESCRIPTION)
    _check_length(agent, "system", _MAX_SYSTEM)
    if not agent["name"]:
        raise invalid("/name must not be empty.")
    check_tools(agent["tools"], agent["mcp_servers"])


def _check_length(agent: JsonObject, field: str, maximum: int) -> None:
    actual = len(agent[field] or "")
    if actual > maximum:
        raise invalid(f"/{field} must have at most {maximum} characters, not {actual}.")
