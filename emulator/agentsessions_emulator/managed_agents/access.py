"""Who may come in: credentials and beta headers."""

from collections.abc import Mapping

from agentsessions_emulator.document.document import Document, Operation
from agentsessions_emulator.errors import ApiError, invalid

_OTHER_BETAS = frozenset(
    {
        "agent-memory-2026-07-22",
        "dreaming-2026-04-21",
        "mcp-tunnels-2026-06-22",
        "user-profiles-2026-08-18",
        "oauth-2025-04-20",
    }
)


class Access:
    """Checks the headers of every request. With an `api_key`, only that one opens."""

    def __init__(self, document: Document, api_key: str | None) -> None:
        self._api_key = api_key
        self._betas = {key: _betas_of(operation) for key, operation in document.operations.items()}
        self._known_betas = _OTHER_BETAS.union(*self._betas.values())

    def check_credentials(self, headers: Mapping[str, str]) -> None:
        """Raises a 401 unless there is a bearer token or an x-api-key."""
        scheme, _, token = headers.get("authorization", "").partition(" ")
        key = headers.get("x-api-key", "").strip()
        if scheme.lower() == "bearer" and token.strip():
            key = token.strip()
        if not key:
            raise ApiError(401, "Send a key as 'Authorization: Bearer KEY' or 'x-api-key: KEY'.")
        if self._api_key is not None and key != self._api_key:
            raise ApiError(401, "The key is not valid.")

    def check_betas(self, operation: Operation, headers: Mapping[str, str]) -> None:
        """Raises a 400 for an unknown beta, a 404 when the operation's own is missing."""
        header = headers.get("anthropic-beta", "")
        sent = {value.strip() for value in header.split(",") if value.strip()}
        unknown = sorted(sent - self._known_betas)
        if unknown:
            raise invalid(f"header anthropic-beta: {', '.join(unknown)} is not a known beta.")
        needed = self._betas[operation.id]
        if needed and not sent & needed:
            shortest = min(needed, key=len)
            raise ApiError(
                404, f"Not found. This endpoint needs the header 'anthropic-beta: {shortest}'."
            )


def _betas_of(operation: Operation) -> frozenset[str]:
    """The values of which one must be sent."""
    extensions = operation.extensions
    return frozenset(extensions.get("x-betas", ())).union(extensions.get("x-preview-betas", ()))
