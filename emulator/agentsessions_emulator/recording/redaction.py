"""Takes secrets, ids of the account and the words that a user names out of a recording."""

import json
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from agentsessions_emulator.http.redaction import REDACTED
from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object

_CREDENTIAL_HEADERS = ("authorization", "x-api-key", "proxy-authorization", "cookie")
_KEYS = re.compile(
    r"\b(?:sk-|envkey_|evr_(?:pat|ak)_)[\w-]{8,}|\bwhsec_[\w+/=]{8,}|\bBearer\s+[\w.~+/=-]{8,}"
)
_SHORTEST = 8
"""A shorter value is no secret that could be told from any other word."""
_CUT = "\0"
_FREE = "input"
"""The field of a call whose own fields have any name."""
_SPECIAL = re.compile(r"([.^$*+?{}\[\]\\|()])")


class Redaction:
    """Knows what must not be seen. It learns secrets as they pass, and forgets none.

    `fields` are the names of what holds secrets, `patterns` regular expressions of the user, and
    `ids` what an id of the account looks like. Raises ValueError for a pattern that is none.
    """

    def __init__(
        self, fields: Collection[str], patterns: Sequence[str], ids: re.Pattern[str]
    ) -> None:
        self._fields = fields
        self._patterns = [_compiled(pattern) for pattern in patterns]
        self._ids = ids
        self._secrets: set[str] = set()
        self._placeholders: dict[str, str] = {}
        self._numbers: Counter[str] = Counter()

    def learn_headers(self, headers: Mapping[str, str]) -> None:
        """The credentials of a request are secrets, wherever else they turn up."""
        for name in _CREDENTIAL_HEADERS:
            for word in headers.get(name, "").split():
                self._learn(word)

    def learn(self, value: Any) -> None:
        """So is what stands in a secret field of a body."""
        for secret in self._secrets_in(value):
            self._learn(secret)

    def value(self, value: Any, *, free: bool = False) -> Any:
        """A value of a script as it may be seen.

        Where `{exactly: TEXT}` loses something, it becomes a regular expression that fits
        whatever stands there. Names of fields are left alone, except where they are `free`.
        """
        if is_list(value):
            return [self.value(item, free=free) for item in value]
        if is_object(value):
            if [*value] == ["exactly"] and isinstance(value["exactly"], str) and not free:
                return self._expected(value["exactly"])
            return {
                self.text(name) if free else name: self._field(name, item, free)
                for name, item in value.items()
            }
        return self.text(value) if isinstance(value, str) else value

    def text(self, text: str) -> str:
        return self._replaced(text, REDACTED, self._placeholder)

    def _field(self, name: str, value: Any, free: bool) -> Any:
        if name in self._fields and isinstance(value, str):
            return REDACTED
        return self.value(value, free=free or name == _FREE)

    def _expected(self, text: str) -> JsonObject | str:
        cut = self._replaced(text, _CUT, lambda _: _CUT)
        if cut == text:
            return {"exactly": text}
        pieces = [_SPECIAL.sub(r"\\\1", piece) for piece in cut.split(_CUT)]
        return rf"(?s)\A{'.*'.join(pieces)}\Z"

    def _replaced(self, text: str, secret: str, identifier: Callable[[re.Match[str]], str]) -> str:
        for known in sorted(self._secrets, key=len, reverse=True):
            text = text.replace(known, secret)
        for pattern in (*self._patterns, _KEYS):
            text = pattern.sub(lambda found: found[0] and secret, text)
        return self._ids.sub(identifier, text)

    def _placeholder(self, found: re.Match[str]) -> str:
        """The same for the same id: its kind, and a number."""
        identifier = found[0]
        if identifier not in self._placeholders:
            kind = identifier.rpartition("_")[0]
            self._numbers[kind] += 1
            self._placeholders[identifier] = f"{kind}_{self._numbers[kind]}"
        return self._placeholders[identifier]

    def _learn(self, secret: str) -> None:
        if len(secret) >= _SHORTEST:
            self._secrets |= {secret, json.dumps(secret)[1:-1], quote(secret, safe="")}

    def _secrets_in(self, value: Any) -> Iterator[str]:
        """What stands in secret fields, however deep."""
        rest = [value]
        while rest:
            one = rest.pop()
            if is_object(one):
                yield from (
                    item
                    for name, item in one.items()
                    if name in self._fields and isinstance(item, str)
                )
                rest += one.values()
            elif is_list(one):
                rest += one


def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except re.error as error:
        raise ValueError(f"{pattern!r} is no regular expression: {error}") from error
