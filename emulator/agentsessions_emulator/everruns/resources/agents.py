"""Agents: saved configurations on a harness, found by their ids or names."""

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.everruns.ids import check_id, is_id
from agentsessions_emulator.everruns.resources.collection import API, Collection, offset_page
from agentsessions_emulator.everruns.resources.harnesses import Harnesses, policies
from agentsessions_emulator.everruns.resources.stats import usage
from agentsessions_emulator.everruns.resources.versions import Versions
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime

_CREATED = 201
_AUTHORED = (
    *("display_name", "description", "system_prompt", "default_model_id", "capabilities"),
    *("tools", "mcpServers", "initial_files", "network_access", "max_iterations"),
    *("parallel_tool_calls", "tags"),
)
_LINEAGE = (
    *("default_version_id", "forked_from_agent_id", "forked_from_version_id", "root_agent_id"),
)


class Agents(Collection):
    """All agents."""

    operations = "agents"
    kind = "agent"
    optional = (*_AUTHORED, *_LINEAGE)

    def __init__(self, runtime: Runtime, harnesses: Harnesses) -> None:
        super().__init__(runtime)
        self._harnesses = harnesses
        self.versions = Versions(self.store, self.clock, ("name", "harness_id", *_AUTHORED))

    def resolved(self, body: JsonObject) -> JsonObject:
        fields = super().resolved(body)
        if fields.get("system_prompt", "") is None:
            raise invalid("/system_prompt cannot be null.")
        harness = self._harnesses.referred(body)
        return fields if harness is None else {**fields, "harness_id": harness["id"]}

    def add(self, body: JsonObject, key: str | None = None) -> JsonObject:
        return super().add(self._on_a_harness(body), key or body.get("id"))

    def edit(self, item: JsonObject, body: JsonObject) -> JsonObject:
        """Change an agent, and keep what it is then as a draft."""
        before = self.versions.configuration(item)
        changed = self.merge(item, body)
        if self.versions.configuration(changed) != before:
            self.versions.draft(changed)
        return changed

    def replaced(self, item: JsonObject, body: JsonObject) -> JsonObject:
        """The fields that make an agent what a body says, also by what it leaves out."""
        left_out = dict.fromkeys(name for name in _AUTHORED if name not in body)
        return self._on_a_harness({**left_out, "tags": [], **body, "id": item["id"]})

    def copied(self, item: JsonObject) -> JsonObject:
        configuration = self.versions.configuration(item)
        return {**configuration, "forked_from_agent_id": item["id"]}

    def named(self, request: Request) -> JsonObject:
        key = request.path["agent_id"]
        found = None if is_id(key, self.kind) else self.find_by_name(key)
        return self.find(key) if found is None else found

    def shown(self, item: JsonObject) -> JsonObject:
        shown, used = super().shown(item), usage(self.store, "agent_id", item["id"])
        return shown if used is None else {**shown, "usage": used}

    @operation("agents_create")
    def create(self, request: Request) -> JsonObject | Reply:
        """Create an agent, or replace the one whose id the body has."""
        key = request.body.get("id")
        if key is None:
            return super().create(request)
        return self.put(check_id(key, self.kind), request.body)

    @operation("agents_upsert")
    def upsert(self, request: Request) -> Reply:
        """Replace the agent of this id or name, or create it: then with this id, or this name."""
        key = request.path["agent_id"]
        if is_id(key, self.kind):
            return self.put(key, request.body)
        if request.body["name"] != key:
            raise invalid("/name must be the name in the path.")
        found = self.find_by_name(key)
        return self.put(found["id"] if found else None, request.body)

    @operation("agents_list")
    def list(self, request: Request) -> JsonObject:
        return offset_page(self.wanted(request), f"{API}/agents", request, self.counted)

    @operation("agents_config")
    def config(self, _request: Request) -> JsonObject:
        """Whoever calls the emulator may do everything."""
        return policies(self.operations)

    def put(self, key: str | None, body: JsonObject) -> Reply:
        """Make the agent of this id what the body says, or create it."""
        item = self.store.find(self.kind, key) if key is not None else None
        if item is None:
            return Reply(self.shown(self.add(body, key)), _CREATED)
        return Reply(self.shown(self.edit(item, self.replaced(item, body))), 200)

    def _on_a_harness(self, body: JsonObject) -> JsonObject:
        """The body with a harness: the one that it names, else `generic`."""
        if self._harnesses.referred(body) is not None:
            return body
        return {**body, "harness_id": self._harnesses.generic()["id"]}
