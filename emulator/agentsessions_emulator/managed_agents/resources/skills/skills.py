"""Skills of the workspace. Each has at least one version, and deleting it deletes them all."""

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.resources.changes import Changes
from agentsessions_emulator.managed_agents.resources.collection import Collection
from agentsessions_emulator.managed_agents.resources.skills.packages import read_package
from agentsessions_emulator.managed_agents.resources.skills.versions import SkillVersions
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.store.conditions import Condition, any_of, json_field


class Skills(Collection):
    """All skills; `versions` are theirs."""

    operations = "skills"
    kind = "skill"
    prefix = "skill"

    def __init__(self, runtime: Runtime, changes: Changes) -> None:
        super().__init__(runtime, changes)
        self.versions = SkillVersions(runtime, changes, within=self)

    @operation("skills_create")
    def create(self, request: Request) -> JsonObject:
        package = read_package(request.body["files[]"])
        label = request.body.get("display_name")
        if label is None:
            label = package.name.replace("-", " ").capitalize()
        if not label.strip() or len(label.splitlines()) != 1:
            raise invalid("The form's field 'display_name' must be one line of text.")
        skill = self.add("", lambda item: {**item, "display_name": label, "source": _CUSTOM})
        self.versions.add_package(skill, package)
        return self.shown(self.find(skill["id"]))

    def conditions(self, request: Request) -> list[Condition]:
        source = request.query.text("source")
        return [] if source is None else [any_of(json_field("source.type"), [source])]


_CUSTOM = {"type": "custom"}
