"""Environments: templates of sandboxes. Not versioned; deleted only when no session uses them."""

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid, not_found
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.metadata import (
    check_metadata,
    merge_metadata,
)
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.managed_agents.paging.pages import PageQuery, list_page
from agentsessions_emulator.managed_agents.paging.parameters import (
    limit_of,
    page_of,
    unless_archived,
)
from agentsessions_emulator.managed_agents.work.queue import WorkQueue
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.conditions import Condition, json_field
from agentsessions_emulator.store.store import Store

_PACKAGE_MANAGERS = ("apt", "cargo", "gem", "go", "npm", "pip")
_BAD_METADATA = "invalid_metadata"


class Environments:
    """Environments of both kinds, cloud and self-hosted."""

    def __init__(self, store: Store, clock: Clock, work: WorkQueue) -> None:
        self._store = store
        self._clock = clock
        self._work = work

    @operation("environments_create")
    def create(self, request: Request) -> JsonObject:
        body = request.body
        _check_name(body["name"])
        at = self._clock.now()
        environment: JsonObject = {
            "id": new_id(self._store, "env"),
            "type": "environment",
            "name": body["name"],
            "description": body.get("description"),
            "config": _config(body.get("config") or {"type": "cloud"}),
            "metadata": check_metadata(body.get("metadata", {}), error_code=_BAD_METADATA),
            "scope": body.get("scope") or "organization",
            "created_at": timestamp(at),
            "updated_at": timestamp(at),
            "archived_at": None,
        }
        self._store.insert("environment", environment["id"], environment, at=at)
        return environment

    @operation("environments_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        return self.find(request.path["environment_id"])

    def find(self, environment_id: str) -> JsonObject:
        """The environment, or a 404."""
        environment = self._store.find("environment", environment_id)
        if environment is None:
            raise not_found("Environment", environment_id)
        return environment

    @operation("environments_update")
    def update(self, request: Request) -> JsonObject:
        environment_id, body = request.path["environment_id"], request.body
        environment = self.find(environment_id)
        if environment["archived_at"] is not None:
            raise invalid(
                f"Environment {environment_id!r} is archived and cannot be changed.",
                error_code="environment_archived",
            )
        changed = dict(environment)
        if "description" in body:
            changed["description"] = body["description"]
        for field in ("name", "scope"):
            if body.get(field) is not None:
                changed[field] = body[field]
        _check_name(changed["name"])
        if body.get("config") is not None:
            changed["config"] = _config(body["config"], environment["config"])
        changed["metadata"] = merge_metadata(
            environment["metadata"],
            body.get("metadata"),
            empty_deletes=True,
            error_code=_BAD_METADATA,
        )
        if changed != environment:
            changed["updated_at"] = timestamp(self._clock.now())
            self._store.save("environment", environment_id, changed)
        return changed

    @operation("environments_archive")
    def archive(self, request: Request) -> JsonObject:
        """Archive an environment; doing so again changes nothing."""
        environment_id = request.path["environment_id"]
        environment = self.find(environment_id)
        if environment["archived_at"] is None:
            environment["archived_at"] = environment["updated_at"] = timestamp(self._clock.now())
            self._store.save("environment", environment_id, environment)
        return environment

    @operation("environments_delete")
    def delete(self, request: Request) -> JsonObject:
        environment_id = request.path["environment_id"]
        self.find(environment_id)
        uses = Condition(f"{json_field('environment_id')} = ?", (environment_id,))
        if self._store.select("session", conditions=[uses], limit=1):
            raise invalid(
                f"Environment {environment_id!r} is still used by sessions. Delete them first, or"
                " archive the environment."
            )
        self._work.forget(environment_id)
        self._store.remove("environment", environment_id)
        return {"id": environment_id, "type": "environment_deleted"}

    @operation("environments_list")
    def list(self, request: Request) -> JsonObject:
        query = PageQuery(
            "environments",
            "environment",
            limit_of(request),
            page_of(request),
            order="desc",
            conditions=unless_archived(request),
        )
        return list_page(self._store, query)


def _check_name(name: str) -> None:
    if not name.strip():
        raise invalid("/name must not be empty.")


def _config(sent: JsonObject, current: JsonObject | None = None) -> JsonObject:
    """The stored form of `config`, merged into the one it replaces."""
    if current is not None and sent["type"] != current["type"]:
        raise invalid(
            f"/config/type is {current['type']!r} and cannot be changed.",
            error_code="invalid_config_type_change",
        )
    if sent["type"] == "self_hosted":
        return {"type": "self_hosted"}
    kept = current or {
        "networking": {"type": "unrestricted"},
        "packages": {"type": "packages", **{manager: [] for manager in _PACKAGE_MANAGERS}},
    }
    packages: JsonObject = dict(kept["packages"])
    chosen: JsonObject = sent.get("packages") or {}
    for manager, names in chosen.items():
        packages[manager] = names if names is not None else []
    return {
        "type": "cloud",
        "networking": _networking(sent.get("networking"), kept["networking"]),
        "packages": packages,
    }


def _networking(sent: JsonObject | None, kept: JsonObject) -> JsonObject:
    if sent is None:
        return kept
    if sent["type"] == "unrestricted":
        return {"type": "unrestricted"}
    return {
        "type": "limited",
        "allowed_hosts": sent.get("allowed_hosts") or [],
        "allow_mcp_servers": sent.get("allow_mcp_servers") or False,
        "allow_package_managers": sent.get("allow_package_managers") or False,
    }
