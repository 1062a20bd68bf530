"""Versions of skills: each is a package of files that never change."""

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Download
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.resources.changes import Changes
from agentsessions_emulator.managed_agents.resources.collection import Collection
from agentsessions_emulator.managed_agents.resources.skills.packages import Package, read_package
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.store.blobs import Blobs


class SkillVersions(Collection):
    """The versions of all skills."""

    operations = "skills_versions"
    kind = "skill_version"
    prefix = "skver"

    def __init__(self, runtime: Runtime, changes: Changes, within: Collection) -> None:
        super().__init__(runtime, changes, within)
        self._skills = within
        self._blobs = Blobs(self.store)

    @operation("skills_versions_create")
    def create(self, request: Request) -> JsonObject:
        skill = self._skills.named(request)
        package = read_package(request.body["files[]"])
        name = self._latest(skill["id"])["name"]
        if package.name != name:
            raise invalid(f"SKILL.md: the name must be {name!r}, as in the versions before.")
        return self.shown(self.add_package(skill, package))

    def add_package(self, skill: JsonObject, package: Package) -> JsonObject:
        """Store a version, the latest of its skill from now on; returns it."""
        archive = package.archive()
        version = self.add(
            skill["id"],
            lambda item: {
                **item,
                "skill_id": skill["id"],
                "name": package.name,
                "description": package.description,
                "blob": self._blobs.add([archive]),
                "size_bytes": len(archive),
            },
        )
        self._skills.save({**skill, "latest_version_id": version["id"]})
        return version

    @operation("skills_versions_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        """A version by its id, or as `latest`."""
        if request.path["version"] != "latest":
            return super().retrieve(request)
        return self.shown(self._latest(self._skills.find(request.path["skill_id"])["id"]))

    @operation("skills_versions_delete")
    def delete(self, request: Request) -> JsonObject:
        version = self.named(request)
        skill_id = version["skill_id"]
        if self.store.children(self.kind, skill_id) == [version["id"]]:
            raise invalid(f"{version['id']!r} is the only version of its skill. Delete the skill.")
        answer = super().delete(request)
        skill = self._skills.find(skill_id)
        latest = self._latest(skill_id)["id"]
        if skill["latest_version_id"] != latest:
            self._skills.save({**skill, "latest_version_id": latest})
        return answer

    @operation("skills_versions_download")
    def download(self, request: Request) -> Download:
        version = self.named(request)
        pieces = self._blobs.pieces(version["blob"])
        return Download(pieces, version["size_bytes"])

    def deleting(self, item: JsonObject) -> None:
        self._blobs.remove(item["blob"])

    def _latest(self, skill_id: str) -> JsonObject:
        (newest,) = self.store.select(self.kind, parent=skill_id, descending=True, limit=1)
        return newest.data
