"""Who may come in: credentials and beta headers."""

from collections.abc import Collection, Mapping

from agentsessions_emulator.document.document import Document, Operation
from agentsessions_emulator.errors import ApiError, invalid

# Sent with tokens, to any endpoint.
_OAUTH_BETA = "oauth-2025-04-20"


class Access:
    """Checks the headers of every request. With an `api_key`, only that one opens."""

    def __init__(self, document: Document, api_key: str | None) -> None:
        self._api_key = api_key
        self._previews: Mapping[str, list[str]] = document.extensions.get("x-betas", {})
        self._known_betas = {_OAUTH_BETA, *self._previews}.union(*self._previews.values())

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

    def check_betas(
        self, operation: Operation, headers: Mapping[str, str], parameters: Collection[str]
    ) -> None:
        """Raises a 400 for an unknown beta, a 404 when one is missing.

        The operation needs its own, and those of the query parameters that are sent.
        """
        header = headers.get("anthropic-beta", "")
        sent = {value.strip() for value in header.split(",") if value.strip()}
        unknown = sorted(sent - self._known_betas)
        if unknown:
            raise invalid(f"header anthropic-beta: {', '.join(unknown)} is not a known beta.")
        needed = _needed_betas(operation, parameters)
        missing = [beta for beta in needed if not sent & {beta, *self._previews.get(beta, ())}]
        if missing:
            values = ",".join(missing)
            raise ApiError(
                404, f"Not found. This endpoint needs the header 'anthropic-beta: {values}'."
            )


def _needed_betas(operation: Operation, parameters: Collection[str]) -> list[str]:
    """The values of which each must be sent, itself or as its preview."""
    needed = list(operation.extensions.get("x-betas", ()))
    for name, parameter in operation.query_parameters.items():
        if name in parameters:
            needed += parameter.get("x-betas", ())
    return needed
