"""Versions of agents: saved, compared, forked, gone back to."""

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.everruns.ids import check_id
from agentsessions_emulator.everruns.resources.agents import Agents
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject, JsonObjects
from agentsessions_emulator.service.operations import operation


class AgentVersions:
    """The versions of all agents. `principal` is who saves them."""

    def __init__(self, agents: Agents, principal: str) -> None:
        self._agents = agents
        self._versions = agents.versions
        self._principal = principal

    @operation("agents_versions_list")
    def list(self, request: Request) -> JsonObjects:
        """The newest first, drafts included."""
        return self._versions.of(self._agents.named(request)["id"])

    @operation("agents_versions_create")
    def create(self, request: Request) -> JsonObject:
        agent, kind = self._agents.named(request), request.body.get("change_kind") or "manual"
        if kind == "auto":
            raise invalid("/change_kind: auto is what the service saves by itself.")
        return self._publish(agent, kind, summary=request.body.get("summary"))

    @operation("agents_versions_set_default")
    def set_default(self, request: Request) -> JsonObject:
        agent = self._agents.named(request)
        key = check_id(request.body["version_id"], "agentver")
        if not self._versions.find(agent["id"], key)["is_published"]:
            raise invalid(f"/version_id: {key} is a draft, which cannot be the default.")
        return self._agents.shown(self._agents.merge(agent, {"default_version_id": key}))

    @operation("agents_versions_diff")
    def compare(self, request: Request) -> JsonObject:
        """The fields that differ, each with what it was and what it is."""
        agent_id = self._agents.named(request)["id"]
        before, after = (
            self._versions.find(agent_id, request.path[name])
            for name in ("from_version_id", "to_version_id")
        )
        return {
            "from_version_id": before["id"],
            "to_version_id": after["id"],
            "authored_diff": _difference(before["authored_config"], after["authored_config"]),
            "resolved_diff": _difference(before["resolved_config"], after["resolved_config"]),
        }

    @operation("agents_versions_fork")
    def fork(self, request: Request) -> JsonObject:
        """A new agent, whose first version is the one that it comes from."""
        source, body = self._agents.named(request), request.body
        version = self._versions.find(source["id"], request.path["version_id"])
        given = {name: value for name, value in body.items() if value is not None}
        agent = self._agents.add(
            {
                **version["authored_config"],
                "display_name": None,
                **given,
                "forked_from_agent_id": source["id"],
                "forked_from_version_id": version["id"],
                "root_agent_id": source.get("root_agent_id", source["id"]),
            }
        )
        summary = f"Forked from {version['version']}"
        self._publish(agent, "fork", summary=summary, source_version_id=version["id"])
        return self._agents.shown(self._agents.find(agent["id"]))

    @operation("agents_versions_rollback")
    def go_back(self, request: Request) -> JsonObject:
        """What the agent was in a version; history goes on, with `save_version` on both sides."""
        agent, body = self._agents.named(request), request.body
        version = self._versions.find(agent["id"], request.path["version_id"])
        if body.get("save_version"):
            self._versions.draft(agent)
        restored = self._agents.replaced(agent, version["authored_config"])
        agent = self._agents.merge(agent, restored)
        if body.get("save_version"):
            summary = body.get("summary") or f"Back to {version['version']}"
            self._publish(agent, "rollback", summary=summary, source_version_id=version["id"])
        return self._agents.shown(self._agents.find(agent["id"]))

    def _publish(self, agent: JsonObject, kind: str, **fields: str | None) -> JsonObject:
        """Save a version; the first one that is saved becomes the default."""
        version = self._versions.publish(agent, kind, self._principal, **fields)
        if "default_version_id" not in agent:
            self._agents.merge(agent, {"default_version_id": version["id"]})
        return version


def _difference(before: JsonObject, after: JsonObject) -> JsonObject:
    return {
        name: {"from": before.get(name), "to": after.get(name)}
        for name in sorted({*before, *after})
        if before.get(name) != after.get(name)
    }
