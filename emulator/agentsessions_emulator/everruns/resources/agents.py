"""Agents: saved configurations on a harness, found by their ids or names."""

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.everruns.errors import missing
from agentsessions_emulator.everruns.ids import check_id, is_id
from agentsessions_emulator.everruns.resources.collection import API, Collection, offset_page
from agentsessions_emulator.everruns.resources.harnesses import Harnesses
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime

_CREATED = 201


class Agents(Collection):
    """All agents."""

    operations = "agents"
    kind = "agent"
    optional = (
        *("display_name", "description", "system_prompt", "default_model_id", "capabilities"),
        *("tools", "mcpServers", "initial_files", "network_access", "max_iterations"),
        *("parallel_tool_calls", "tags", "forked_from_agent_id"),
    )

    def __init__(self, runtime: Runtime, harnesses: Harnesses) -> None:
        super().__init__(runtime)
        self._harnesses = harnesses

    def resolved(self, body: JsonObject) -> JsonObject:
        fields = super().resolved(body)
        if fields.get("system_prompt", "") is None:
            raise invalid("/system_prompt cannot be null.")
        harness = self._harnesses.referred(body)
        return fields if harness is None else {**fields, "harness_id": harness["id"]}

    def add(self, body: JsonObject, key: str | None = None) -> JsonObject:
        key = key or body.get("id")
        if self._harnesses.referred(body) is None:
            body = {**body, "harness_id": self._harnesses.generic()["id"]}
        return super().add(body, key)

    def copied(self, item: JsonObject) -> JsonObject:
        without_id = {name: value for name, value in item.items() if name != "id"}
        return {**without_id, "forked_from_agent_id": item["id"]}

    def named(self, request: Request) -> JsonObject:
        key = request.path["agent_id"]
        found = None if is_id(key, self.kind) else self.find_by_name(key)
        return self.find(key) if found is None else found

    @operation("agents_create")
    def create(self, request: Request) -> JsonObject | Reply:
        """Create an agent, or replace the one whose id the body has."""
        key = request.body.get("id")
        if key is None:
            return super().create(request)
        return self._put(check_id(key, self.kind), request.body)

    @operation("agents_upsert")
    def upsert(self, request: Request) -> Reply:
        """Replace the agent of this id or name, or create it: then with this id, or this name."""
        key = request.path["agent_id"]
        if is_id(key, self.kind):
            return self._put(key, request.body)
        found = self.find_by_name(key)
        if found is None and request.body["name"] != key:
            raise missing(self.kind, key)
        return self._put(found["id"] if found else None, request.body)

    @operation("agents_list")
    def list(self, request: Request) -> JsonObject:
        return offset_page(self.wanted(request), f"{API}/agents", request, self.shown)

    def _put(self, key: str | None, body: JsonObject) -> Reply:
        item = self.store.find(self.kind, key) if key is not None else None
        if item is None:
            return Reply(self.shown(self.add(body, key)), _CREATED)
        left_out = dict.fromkeys(name for name in self.optional if name not in body)
        return Reply(
            self.shown(self.merge(item, {**left_out, **body, "tags": body.get("tags", [])})), 200
        )
