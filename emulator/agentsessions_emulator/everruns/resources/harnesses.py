"""Harnesses: what agents run on."""

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.everruns.ids import check_id
from agentsessions_emulator.everruns.resources.collection import Collection
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.operations import operation

_GENERIC: JsonObject = {
    "name": "generic",
    "display_name": "Generic",
    "description": "The harness that sessions get which ask for no other.",
    "is_built_in": True,
}


class Harnesses(Collection):
    """All harnesses. The built-in `generic` is made when it is first needed."""

    operations = "harnesses"
    kind = "harness"
    optional = (
        *("display_name", "description", "system_prompt", "parent_harness_id", "default_model_id"),
        *("capabilities", "mcpServers", "initial_files", "network_access", "embedder_metadata"),
        *("tags", "is_built_in"),
    )

    def resolved(self, body: JsonObject) -> JsonObject:
        if body.get("parent_harness_id") is not None:
            self.find(check_id(body["parent_harness_id"], self.kind))
        return {"is_built_in": False, **super().resolved(body)}

    def generic(self) -> JsonObject:
        return self.find_by_name(_GENERIC["name"]) or self.add(_GENERIC)

    def copied(self, item: JsonObject) -> JsonObject:
        return {**item, "is_built_in": False}

    @operation("harnesses_delete")
    def delete(self, request: Request) -> Reply:
        if self.named(request)["is_built_in"]:
            raise invalid("A built-in harness cannot be archived.")
        return super().delete(request)

    @operation("harnesses_list")
    def list(self, request: Request) -> JsonObject:
        self.generic()
        return {"data": [*map(self.shown, self.wanted(request))]}
