"""Environments: templates of sandboxes. Not versioned; deleted only when no session uses them."""

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.metadata import (
    check_metadata,
    merge_metadata,
)
from agentsessions_emulator.managed_agents.resources.changes import Changes
from agentsessions_emulator.managed_agents.resources.collection import Collection
from agentsessions_emulator.managed_agents.work.queue import WorkQueue
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.store.conditions import Condition, json_field

_PACKAGE_MANAGERS = ("apt", "cargo", "gem", "go", "npm", "pip")
_BAD_METADATA = "invalid_metadata"


class Environments(Collection):
    """Environments of both kinds, cloud and self-hosted."""

    operations = "environments"
    kind = "environment"
    prefix = "env"
    archived_code = "environment_archived"

    def __init__(self, runtime: Runtime, changes: Changes, work: WorkQueue) -> None:
        super().__init__(runtime, changes)
        self._work = work

    def new(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        _check_name(body["name"])
        _check_scope(body.get("scope"))
        return {
            **item,
            "name": body["name"],
            "description": body.get("description"),
            "config": _config(body.get("config") or {"type": "cloud"}),
            "metadata": check_metadata(body.get("metadata", {}), error_code=_BAD_METADATA),
            "scope": body.get("scope") or "organization",
        }

    def change(self, item: JsonObject, request: Request) -> JsonObject:
        body = request.body
        changed = dict(item)
        if "description" in body:
            changed["description"] = body["description"]
        for field in ("name", "scope"):
            if body.get(field) is not None:
                changed[field] = body[field]
        _check_name(changed["name"])
        _check_scope(body.get("scope"))
        if body.get("config") is not None:
            changed["config"] = _config(body["config"], item["config"])
        changed["metadata"] = merge_metadata(
            item["metadata"], body.get("metadata"), empty_deletes=True, error_code=_BAD_METADATA
        )
        return changed

    def deleting(self, item: JsonObject) -> None:
        uses = Condition(f"{json_field('environment_id')} = ?", (item["id"],))
        if self.store.select("session", conditions=[uses], limit=1):
            raise invalid(
                f"Environment {item['id']!r} is still used by sessions. Delete them first, or"
                " archive the environment."
            )
        self._work.forget(item["id"])


def _check_name(name: str) -> None:
    if not name.strip():
        raise invalid("/name must not be empty.")


def _check_scope(scope: str | None) -> None:
    if scope == "account":
        raise invalid("/scope must be 'organization': the organization is one for the API.")


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
