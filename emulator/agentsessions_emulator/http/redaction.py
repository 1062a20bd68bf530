"""Credentials taken out of what is logged."""

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import unquote_plus

from agentsessions_emulator.jsontypes import is_list, is_object

REDACTED = "[redacted]"
_SECRET_NAME = re.compile(
    r"authorization|cookie|key|(?<!page[_-])token|secret|passw|credential|signature", re.IGNORECASE
)
"""Names of headers and query parameters; page tokens are cursors."""
_SECRET_FIELDS = frozenset(
    {"access_token", "api_key", "apikey", "authorization", "client_secret", "id_token", "password"}
    | {"refresh_token", "secret", "token"}
)
"""Fields of bodies that are secret whatever the document says of them."""
_BEARER = re.compile(r"\b(bearer|basic)\s+[^\s\"',;&]+", re.IGNORECASE)
_WELL_KNOWN = re.compile(r"\b(?:sk-|whsec_|envkey_|work_)[\w+/=-]{8,}")
"""Keys that can be told by how they begin."""


class Redaction:
    """Takes out what is secret. `fields` are the secret fields of the service's document."""

    def __init__(self, fields: frozenset[str]) -> None:
        self._fields = fields | _SECRET_FIELDS
        names = "|".join(sorted(map(re.escape, self._fields), key=len, reverse=True))
        self._assignment = re.compile(
            rf"((?<![\w-])[\w-]*?(?:{names})[\"']?\s*[:=]\s*)(\"[^\"]*\"?|'[^']*'?|[^\s&;,}}]+)",
            re.IGNORECASE,
        )

    def json(self, value: object) -> object:
        """A decoded JSON value without the secrets in it."""
        if is_object(value):
            return {
                name: REDACTED if name in self._fields else self.json(item)
                for name, item in value.items()
            }
        if is_list(value):
            return [self.json(item) for item in value]
        return value

    def text(self, text: str) -> str:
        """A text, a form, or JSON that cannot be decoded, without the secrets that can be told."""
        text = _BEARER.sub(rf"\1 {REDACTED}", text)
        text = self._assignment.sub(rf"\1{REDACTED}", text)
        return _WELL_KNOWN.sub(REDACTED, text)


def redacted_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers without the values of credentials."""
    return {name: REDACTED if is_secret(name) else value for name, value in headers.items()}


def redacted_query(query: str) -> str:
    """A query string without the values of credentials."""
    if not query or not _SECRET_NAME.search(unquote_plus(query)):
        return query
    pairs = [pair.partition("=") for pair in query.split("&")]
    return "&".join(
        f"{name}={REDACTED}" if sign and is_secret(unquote_plus(name)) else name + sign + value
        for name, sign, value in pairs
    )


@lru_cache(maxsize=1000)
def is_secret(name: str) -> bool:
    """Whether a header or query parameter of this name has a credential."""
    return _SECRET_NAME.search(name) is not None
