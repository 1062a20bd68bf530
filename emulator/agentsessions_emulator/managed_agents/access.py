"""Who may come in: credentials and beta headers."""

from collections.abc import Collection, Mapping

from agentsessions_emulator.document.document import Document, Operation
from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.http.credentials import is_key, token_of
from agentsessions_emulator.managed_agents.work.keys import WorkerKey, WorkerKeys
from agentsessions_emulator.store.store import Store

# Sent with tokens, to any endpoint.
_OAUTH_BETA = "oauth-2025-04-20"

_MEMORY_BETA = "agent-memory-2026-07-22"
_SESSIONS_BETA = "managed-agents-2026-04-01"
"""Opens memory stores too, in place of their own."""

_ONLY_API_KEY = frozenset({"environments_work_retrieve", "environments_work_update"})
_ONLY_ENVIRONMENT_KEY = frozenset({"environments_work_list"})
_OF_WORKERS = ("environments_work_", "sessions_events_", "sessions_threads_", "skills_versions_")
_ALSO_OF_WORKERS = frozenset(
    {
        "environments_retrieve",
        "files_download",
        "files_retrieve_metadata",
        "sessions_resources_list",
        "sessions_retrieve",
        "skills_retrieve",
    }
)
_OF_ITEMS = "memory_stores_"
_OF_ENDED_ITEMS = frozenset({"environments_work_heartbeat", "environments_work_stop"})


class Access:
    """Checks the headers of every request.

    With an `api_key`, only that one opens, and the credentials of workers. Without one, anything
    that is not a worker's credential passes for an API key and for an environment's key alike.
    """

    def __init__(
        self, document: Document, api_key: str | None, keys: WorkerKeys, store: Store
    ) -> None:
        self._api_key = api_key
        self._keys = keys
        self._store = store
        self._previews: Mapping[str, list[str]] = document.extensions.get("x-betas", {})
        self._known_betas = {_OAUTH_BETA, *self._previews}.union(*self._previews.values())

    def check_credentials(self, headers: Mapping[str, str]) -> None:
        """Raises a 401 unless there is a bearer token or an x-api-key that is good."""
        token = token_of(headers)
        if not token:
            raise ApiError(401, "Send a key as 'Authorization: Bearer KEY' or 'x-api-key: KEY'.")
        if self._api_key is None or is_key(token, self._api_key):
            return
        if self._keys.find(token) is None:
            raise ApiError(401, "The key is not valid.")

    def check_permission(
        self, operation: Operation, headers: Mapping[str, str], path: Mapping[str, str]
    ) -> None:
        """Raises a 401 or 403 unless the credential is for this operation on this object."""
        key = self._keys.find(token_of(headers))
        if key is None:
            if self._api_key is not None and operation.id in _ONLY_ENVIRONMENT_KEY:
                raise ApiError(403, "This endpoint takes the environment's key, not an API key.")
            return
        if key.ended and not (key.work_id and operation.id in _OF_ENDED_ITEMS):
            raise ApiError(401, "The key has been revoked, or the work item is no longer yours.")
        if not self._allows(key, operation, path):
            raise ApiError(403, f"A worker's credential is not for {operation.id} of this object.")

    def _allows(self, key: WorkerKey, operation: Operation, path: Mapping[str, str]) -> bool:
        name = operation.id
        for_workers = name.startswith(_OF_WORKERS) or name in _ALSO_OF_WORKERS
        for_items = key.work_id is not None and name.startswith(_OF_ITEMS)
        return (
            (for_workers or for_items)
            and name not in _ONLY_API_KEY
            and path.get("environment_id") in (None, key.environment_id)
            and (key.work_id is None or path.get("work_id") in (None, key.work_id))
            and self._has_session(key, path.get("session_id"))
        )

    def _has_session(self, key: WorkerKey, session_id: str | None) -> bool:
        if session_id is None:
            return True
        if key.session_id is not None:
            return session_id == key.session_id
        session = self._store.find("session", session_id)
        return session is None or session["environment_id"] == key.environment_id

    def check_betas(
        self, operation: Operation, headers: Mapping[str, str], parameters: Collection[str]
    ) -> None:
        """Raises a 400 for an unknown beta or two that exclude each other, a 404 for a missing one.

        The operation needs its own, and those of the query parameters that are sent.
        """
        header = headers.get("anthropic-beta", "")
        sent = {value.strip() for value in header.split(",") if value.strip()}
        unknown = sorted(sent - self._known_betas)
        if unknown:
            raise invalid(f"header anthropic-beta: {', '.join(unknown)} is not a known beta.")
        needed = _needed_betas(operation, parameters)
        if _MEMORY_BETA in needed and {_MEMORY_BETA, _SESSIONS_BETA} <= sent:
            raise invalid(
                f"header anthropic-beta: {_MEMORY_BETA} and {_SESSIONS_BETA} exclude each other"
                " here; send one of them."
            )
        missing = [beta for beta in needed if not sent & self._accepted(beta)]
        if missing:
            values = ",".join(missing)
            raise ApiError(
                404, f"Not found. This endpoint needs the header 'anthropic-beta: {values}'."
            )

    def _accepted(self, beta: str) -> set[str]:
        """The values that open what needs `beta`."""
        if beta == _MEMORY_BETA:
            return {_MEMORY_BETA, _SESSIONS_BETA}
        return {beta, *self._previews.get(beta, ())}


def _needed_betas(operation: Operation, parameters: Collection[str]) -> list[str]:
    """The values of which each must be sent, itself or as its preview."""
    needed = list(operation.extensions.get("x-betas", ()))
    for name, parameter in operation.query_parameters.items():
        if name in parameters:
            needed += parameter.get("x-betas", ())
    return needed
