"""Agents: versioned configurations. Updates merge field by field; archived ones are read-only."""

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
from agentsessions_emulator.managed_agents.paging.pages import PageQuery
from agentsessions_emulator.managed_agents.paging.parameters import limit_of, page_of
from agentsessions_emulator.managed_agents.resources.collection import Collection
from agentsessions_emulator.service.operations import operation

_CLEARED: JsonObject = {
    "description": None,
    "execution_identity": {"type": "service_account"},
    "mcp_servers": [],
    "multiagent": None,
    "skills": [],
    "system": None,
    "tools": [],
}
_VERSION = "agent version"
_MAX_NAME = 256
_MAX_DESCRIPTION = 2048
_MAX_SYSTEM = 100_000
_MAX_SKILLS = 500


class Agents(Collection):
    """Agents and their versions."""

    operations = "agents"
    kind = "agent"
    prefix = "agent"

    def new(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        agent: JsonObject = {
            **item,
            "name": body["name"],
            "version": 1,
            "model": model_config(body["model"]),
            "metadata": check_metadata(body.get("metadata", {})),
            **_CLEARED,
        }
        agent |= self._configured(body, agent)
        _check(agent)
        return agent

    def change(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        if body.get("version", item["version"]) != item["version"]:
            raise conflict(
                f"Agent {item['id']!r} is at version {item['version']}, not {body['version']}."
                " Read it again and decide anew."
            )
        changed = {**item, **self._configured(body, item)}
        if "name" in body:
            changed["name"] = body["name"]
        if "model" in body:
            changed["model"] = model_config(body["model"], item["model"])
        changed["metadata"] = merge_metadata(item["metadata"], body.get("metadata"))
        _check(changed)
        return changed

    def revised(self, item: JsonObject, at: int) -> JsonObject:
        return {**super().revised(item, at), "version": item["version"] + 1}

    def written(self, item: JsonObject, at: int) -> None:
        key = _version_key(item["id"], item["version"])
        self.store.insert(_VERSION, key, item, at=at, parent=item["id"])

    @operation("agents_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return self.shown(self.at(request.path["agent_id"], request.query.number("version")))

    def at(self, agent_id: str, version: int | None = None) -> JsonObject:
        """The agent at this version, its current one when left out, or a 404."""
        agent = self.find(agent_id)
        if version is None or version == agent["version"]:
            return agent
        older = self.store.find(_VERSION, _version_key(agent_id, version))
        if older is None:
            raise not_found("Agent", f"{agent_id} version {version}")
        return {**older, "archived_at": agent["archived_at"]}

    @operation("agents_versions_list", unchecked="data")
    def list_versions(self, request: Request) -> JsonObject:
        agent_id = request.path["agent_id"]
        self.find(agent_id)
        query = PageQuery(
            f"versions of {agent_id}",
            _VERSION,
            limit_of(request),
            page_of(request),
            parent=agent_id,
            order="desc",
        )
        return self.page(query)

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
                changes["multiagent"], agent, self.at, agent["multiagent"]
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
    if len(agent["skills"]) > _MAX_SKILLS:
        raise invalid(f"/skills must have at most {_MAX_SKILLS} items, not {len(agent['skills'])}.")
    check_tools(agent["tools"], agent["mcp_servers"])


def _check_length(agent: JsonObject, field: str, maximum: int) -> None:
    actual = len(agent[field] or "")
    if actual > maximum:
        raise invalid(f"/{field} must have at most {maximum} characters, not {actual}.")
