"""Environments: templates of sandboxes. Not versioned; deleted only when no session uses them."""

from agentsessions_emulator.clock.clock import Clock, timestamp
from agentsessions_emulator.errors import invalid, not_found
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.metadata import (
    check_metadata,
    merge_metadata,
)
from agentsessions_emulator.managed_agents.paging.pages import PageQuery, list_page
from agentsessions_emulator.store.store import Condition, Store, json_field

_PACKAGE_MANAGERS = ("apt", "cargo", "gem", "go", "npm", "pip")
_BAD_METADATA = "invalid_metadata"


class Environments:
    """Environments of both kinds, cloud and self-hosted."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def create(self, body: JsonObject) -> JsonObject:
        _check_name(body["name"])
        at = self._clock.now()
        environment: JsonObject = {
            "id": self._store.new_id("env"),
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

    def retrieve(self, environment_id: str) -> JsonObject:
        environment = self._store.find("environment", environment_id)
        if environment is None:
            raise not_found("Environment", environment_id)
        return environment

    def update(self, environment_id: str, body: JsonObject) -> JsonObject:
        environment = self.retrieve(environment_id)
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

    def archive(self, environment_id: str) -> JsonObject:
        """Archive an environment; doing so again changes nothing."""
        environment = self.retrieve(environment_id)
        if environment["archived_at"] is None:
            environment["archived_at"] = environment["updated_at"] = timestamp(self._clock.now())
            self._store.save("environment", environment_id, environment)
        return environment

    def delete(self, environment_id: str) -> JsonObject:
        self.retrieve(environment_id)
        uses = Condition(f"{json_field('environment_id')} = ?", (environment_id,))
        if self._store.select("session", conditions=[uses], limit=1):
            raise invalid(
                f"Environment {environment_id!r} is still used by sessions. Delete them first, or"
                " archive the environment."
            )
        self._store.remove("environment", environment_id)
        return {"id": environment_id, "type": "environment_deleted"}

    def list(self, *, limit: int, page: str | None, include_archived: bool) -> JsonObject:
        live = Condition(f"{json_field('archived_at')} IS NULL")
        conditions = [] if include_archived else [live]
        query = PageQuery(
            "environments", "environment", limit, page, order="desc", conditions=conditions
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
