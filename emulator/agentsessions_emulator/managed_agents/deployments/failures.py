"""Why a deployment cannot start a session: the documented errors, in the order of the checks."""

from collections.abc import Callable, Iterator, Sequence
from fnmatch import fnmatch
from urllib.parse import urlsplit

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.store.store import Store

TRANSIENT = frozenset({"session_creation_rejected_error", "session_rate_limited_error"})
"""The errors that may be gone at the next run: they do not pause the deployment."""

_NEEDED_KINDS = (
    ("file", "file_id", "file_not_found_error"),
    ("memory_store", "memory_store_id", "session_resource_not_found_error"),
)


class Preconditions:
    """What must be the case for a deployment to run, beside what sessions check themselves."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._checks: Sequence[Callable[[JsonObject], Iterator[JsonObject]]] = (
            self._agent,
            self._environment,
            self._vaults,
            self._resources,
            self._skills,
            self._mcp_servers,
        )

    def broken(self, deployment: JsonObject) -> JsonObject | None:
        """The first error that is in the way."""
        errors = (error for check in self._checks for error in check(deployment))
        return next(errors, None)

    def _agent(self, deployment: JsonObject) -> Iterator[JsonObject]:
        agent = self._store.find("agent", deployment["agent"]["id"]) or {}
        if agent["archived_at"] is not None:
            yield _error("agent_archived_error", f"Agent {agent['id']} is archived.")

    def _environment(self, deployment: JsonObject) -> Iterator[JsonObject]:
        key = deployment["environment_id"]
        environment = self._store.find("environment", key)
        if environment is None:
            yield _error("environment_not_found_error", f"Environment {key} does not exist.")
        elif environment["archived_at"] is not None:
            yield _error("environment_archived_error", f"Environment {key} is archived.")
        elif environment["config"]["type"] == "self_hosted":
            for resource in deployment["resources"]:
                if resource["type"] != "memory_store":
                    yield _error(
                        "self_hosted_resources_unsupported_error",
                        f"Environment {key} is self-hosted and takes no {resource['type']}.",
                    )

    def _vaults(self, deployment: JsonObject) -> Iterator[JsonObject]:
        for key in deployment["vault_ids"]:
            vault = self._store.find("vault", key)
            if vault is None:
                yield _error("vault_not_found_error", f"Vault {key} does not exist.")
            elif vault["archived_at"] is not None:
                yield _error("vault_archived_error", f"Vault {key} is archived.")

    def _resources(self, deployment: JsonObject) -> Iterator[JsonObject]:
        for resource in deployment["resources"]:
            for kind, field, missing in _NEEDED_KINDS:
                if resource["type"] != kind:
                    continue
                key = resource[field]
                found = self._store.find(kind, key)
                name = kind.replace("_", " ").capitalize()
                if found is None:
                    yield _error(missing, f"{name} {key} does not exist.")
                elif found.get("archived_at") is not None:
                    yield _error("memory_store_archived_error", f"{name} {key} is archived.")

    def _skills(self, deployment: JsonObject) -> Iterator[JsonObject]:
        for skill in self._agent_version(deployment)["skills"]:
            key = skill["skill_id"]
            if skill["type"] == "custom" and self._store.find("skill", key) is None:
                yield _error("skill_not_found_error", f"Skill {key} does not exist.")

    def _mcp_servers(self, deployment: JsonObject) -> Iterator[JsonObject]:
        environment = self._store.find("environment", deployment["environment_id"]) or {}
        networking = environment["config"].get("networking", {"type": "unrestricted"})
        if networking["type"] == "unrestricted" or networking["allow_mcp_servers"]:
            return
        for server in self._agent_version(deployment)["mcp_servers"]:
            url: str = server["url"]
            host = urlsplit(url).hostname or ""
            if not any(fnmatch(host, allowed) for allowed in networking["allowed_hosts"]):
                yield _error("mcp_egress_blocked_error", f"The environment does not allow {host}.")

    def _agent_version(self, deployment: JsonObject) -> JsonObject:
        """The agent as it is at the version that the deployment is pinned to."""
        agent = deployment["agent"]
        key = f"{agent['id']}/{agent['version']}"
        return self._store.find("agent version", key) or {}


def refused(error: ApiError) -> JsonObject:
    """The error of a run whose session was refused by what sessions check themselves."""
    if error.status == 429:
        return _error("session_rate_limited_error", error.message)
    if error.status < 500:
        return _error("session_creation_rejected_error", error.message)
    return _error("unknown_error", error.message)


def _error(kind: str, message: str) -> JsonObject:
    return {"type": kind, "message": message}
