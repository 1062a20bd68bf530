"""Who may come in. A server lets anybody in, but may have a secret for what webhooks send.

With a key, the emulator stands behind a proxy that lets only that key in, and the key is the secret
for webhooks, too.
"""

from collections.abc import Mapping

from agentsessions_emulator.document.document import Operation
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.http.credentials import is_key, token_of

_OF_WEBHOOKS = frozenset({"sessions_external_events_send", "sessions_peer_responses_send"})


class Access:
    """Checks the headers of requests, where there is a key."""

    def __init__(self, key: str | None) -> None:
        self._key = key

    def authenticate(self, headers: Mapping[str, str]) -> None:
        """Raises a 401 unless the key is sent, as a token or as the secret for webhooks."""
        if not any(map(self._is_key, (token_of(headers), _secret(headers)))):
            raise ApiError(401, "The key is not valid.")

    def authorize(self, operation: Operation, headers: Mapping[str, str]) -> None:
        """Raises a 401 for what a webhook sends without the secret, or others with it alone."""
        is_of_webhooks = operation.id in _OF_WEBHOOKS
        if is_of_webhooks and not self._is_key(_secret(headers)):
            raise ApiError(401, "invalid webhook secret")
        if not is_of_webhooks and not self._is_key(token_of(headers)):
            raise ApiError(401, "The key is not valid.")

    def _is_key(self, token: str) -> bool:
        return self._key is None or is_key(token, self._key)


def _secret(headers: Mapping[str, str]) -> str:
    return headers.get("x-webhook-secret", "")
