"""Harnesses: what agents run on."""

from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.everruns.configuration import harness_layers
from agentsessions_emulator.everruns.errors import missing
from agentsessions_emulator.everruns.ids import check_id, is_id
from agentsessions_emulator.everruns.resources.collection import Collection
from agentsessions_emulator.everruns.resources.examples import HARNESSES
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject, JsonObjects
from agentsessions_emulator.service.operations import operation

_GENERIC: JsonObject = {
    "name": "generic",
    "display_name": "Generic",
    "description": "The harness that sessions get which ask for no other.",
    "is_built_in": True,
}
_DEFAULT = "default"
"""The name by which the organization's default is found: here always `generic`."""

_OF_EXAMPLES = ("name", "display_name", "description", "system_prompt", "capabilities", "tags")


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
        self.parent_of(body)
        return super().resolved(body)

    def add(self, body: JsonObject, key: str | None = None) -> JsonObject:
        return super().add({"is_built_in": False, **body}, key)

    def merge(self, item: JsonObject, body: JsonObject) -> JsonObject:
        if item["is_built_in"]:
            raise ApiError(403, f"The harness {item['name']} is built in: copy it.")
        if item in harness_layers(self.store, body.get("parent_harness_id")):
            raise invalid("/parent_harness_id: the harness would build on itself.")
        return super().merge(item, body)

    def parent_of(self, body: JsonObject) -> str | None:
        """The id of the harness that a body is to build on, if it names one."""
        parent: str | None = body.get("parent_harness_id")
        if parent is not None:
            self.find(check_id(parent, self.kind))
        return parent

    def generic(self) -> JsonObject:
        return self.find_by_name(_GENERIC["name"]) or self.add(_GENERIC)

    def copied(self, item: JsonObject) -> JsonObject:
        return {**item, "is_built_in": False}

    @operation("harnesses_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        """The harness of this id or name; `default` is the one that sessions get."""
        key = request.path["harness_id"]
        if is_id(key, self.kind):
            return self.counted(self.find(key))
        generic = self.generic()
        found = generic if key == _DEFAULT else self.find_by_name(key)
        if found is None:
            raise missing(self.kind, key)
        return self.counted(found)

    @operation("harnesses_list")
    def list(self, request: Request) -> JsonObject:
        self.generic()
        return {"data": [*map(self.counted, self.wanted(request))]}

    @operation("harnesses_config")
    def config(self, _request: Request) -> JsonObject:
        """Whoever calls the emulator may do everything."""
        return policies(self.operations)

    @operation("harnesses_examples_list")
    def list_examples(self, _request: Request) -> JsonObjects:
        shown = ("dev_only", "parent_name", *_OF_EXAMPLES)
        return [
            {name: example[name] for name in shown if name != "system_prompt"}
            for example in HARNESSES.values()
        ]

    @operation("harnesses_import")
    def adopt(self, request: Request) -> JsonObject:
        """Make a harness of an example; where its name is taken, a number goes behind it."""
        name = request.query.text("from-example") or ""
        example = HARNESSES.get(name)
        if example is None:
            raise missing("harness example", name)
        parent = self.generic()["id"] if example["parent_name"] else None
        body = {field: example[field] for field in _OF_EXAMPLES}
        body |= {"name": self.free_name(name), "parent_harness_id": parent}
        return self.shown(self.add(body))


def policies(resource: str) -> JsonObject:
    """What a caller that may do everything is told of a kind of resource."""
    names = ("view", "create", "update", "delete")
    return {"policies": {f"{resource}.{name}": True for name in names}}
