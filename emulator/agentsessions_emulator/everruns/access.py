"""Who may come in, and what is wrong with a request before anybody looks at what it asks for."""

from collections.abc import Callable, Mapping
from urllib.parse import unquote

from agentsessions_emulator.document.document import Operation
from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.everruns.ids import check_id
from agentsessions_emulator.http.credentials import is_key

_PREFIXES = {
    "session_id": "session",
    "agent_id": "agent",
    "harness_id": "harness",
    "version_id": "agentver",
    "from_version_id": "agentver",
    "to_version_id": "agentver",
    "participant_id": "part",
    "task_id": "task",
    "run_id": "healthcheck",
}
"""What the ids in a path begin with. The channel's is not looked at: it may be an agent's name."""

_BY_NAME = frozenset({"agents_retrieve", "agents_upsert", "harnesses_retrieve"})
"""The operations that find an agent or a harness by its name as well."""

_SCHEMES = ("bearer ", "apikey ")
_CHANNELS = "channels_"
_LONGEST_REASON = 1000


class Access:
    """Checks the headers and ids of every request.

    Without an `api_key` any credential is good. `is_token` tells tokens of end users.
    """

    def __init__(self, api_key: str | None, is_token: Callable[[str], bool]) -> None:
        self._api_key = api_key
        self._is_token = is_token

    def authenticate(self, headers: Mapping[str, str]) -> None:
        """Raises a 401 unless there is a good credential."""
        token = _token(headers)
        if not token:
            raise ApiError(401, "Send a key in the header Authorization.")
        if self._api_key is None or is_key(token, self._api_key):
            return
        if not self._is_token(token):
            raise ApiError(401, "The key is not valid.")

    def authorize(
        self, operation: Operation, headers: Mapping[str, str], path: Mapping[str, str]
    ) -> None:
        """Raises a 401 for a bare key on a channel, a 400 for a reason or an id that cannot be."""
        if operation.id.startswith(_CHANNELS):
            if not headers.get("authorization", "").lower().startswith("bearer "):
                raise ApiError(401, "Channels take a credential as 'Authorization: Bearer KEY'.")
        elif operation.method != "GET":
            _check_reason(headers.get("everruns-change-reason"))
        for name, value in path.items():
            if name in _PREFIXES and operation.id not in _BY_NAME:
                check_id(value, _PREFIXES[name])


def _token(headers: Mapping[str, str]) -> str:
    sent = headers.get("authorization", "").strip()
    for scheme in _SCHEMES:
        if sent.lower().startswith(scheme):
            return sent[len(scheme) :].strip()
    return sent


def _check_reason(reason: str | None) -> None:
    if reason is None:
        return
    try:
        text = unquote(reason, errors="strict").strip()
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text or len(text) > _LONGEST_REASON:
        raise invalid(
            "Everruns-Change-Reason must be percent-encoded UTF-8 of at most 1000 characters.",
            error_code="invalid_change_reason",
        )
