"""HTTP headers: those that were received, those about to be sent, and the check of the latter."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from string import ascii_letters, digits
from typing import cast

from .public import public

REDACTED = "[redacted]"

_SENSITIVE_PARTS = (
    "auth",
    "cookie",
    "credential",
    "key",
    "password",
    "secret",
    "signature",
    "token",
)
_NOT_SENSITIVE = frozenset({"idempotency-key", "sec-websocket-key"})
_NAME_CHARACTERS = frozenset("!#$%&'*+-.^_`|~" + digits + ascii_letters)


class RequestHeaders:
    """Headers about to be sent, in order.

    No tuple, list or dict: tools that report crashes walk those item by item, while of any other
    object they show the repr, which here hides credentials.
    """

    __slots__ = ("_credential", "_pairs", "_scheme")

    def __init__(
        self,
        pairs: Iterable[tuple[str, str]],
        credential: str | None = None,
        scheme: str | None = None,
    ) -> None:
        """`credential` is the name of the header that has the credential, whatever its name;
        `scheme` is what stands before it there, None for what is usual.
        """
        self._pairs = tuple(pairs)
        self._credential = credential
        self._scheme = scheme

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._pairs)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RequestHeaders) and self._pairs == other._pairs

    def __hash__(self) -> int:
        return hash(self._pairs)

    def __repr__(self) -> str:
        return f"RequestHeaders({dict(self.redacted())})"

    def replaced(self, headers: Mapping[str, str]) -> RequestHeaders:
        """Others instead, the credential being in the one where it is here."""
        return RequestHeaders(headers.items(), self._credential, self._scheme)

    def without_credential(self) -> RequestHeaders:
        """The same for a request that is to have none."""
        return RequestHeaders(pair for pair in self if pair[0] != self._credential)

    @property
    def has_credential(self) -> bool:
        """Whether the header that is to have the credential is among them, if any is."""
        name = self._credential
        return name is None or any(each == name for each, _ in self._pairs)

    def with_credential(self, key: str) -> RequestHeaders:
        """The same with this key or token in that header."""
        name = self._credential or ""
        others = {each: text for each, text in self._pairs if each != name}
        return self.replaced({**others, name: written(name, key, self._scheme)})

    def extended(self, headers: Mapping[str, str]) -> RequestHeaders:
        """Others behind these; a name that is here already stays as it is. Raises ValueError for a
        header that could not be sent.
        """
        check_headers(headers)
        own = dict(self._pairs)
        further = [(name.lower(), value) for name, value in headers.items()]
        added = [pair for pair in further if pair[0] not in own]
        return RequestHeaders((*self._pairs, *added), self._credential, self._scheme)

    def only(self, names: Container[str]) -> RequestHeaders:
        """Those of these names."""
        kept = (pair for pair in self if pair[0] in names)
        return RequestHeaders(kept, self._credential, self._scheme)

    def redacted(self) -> Iterator[tuple[str, str]]:
        """The headers as they may be shown."""
        for name, value in self._pairs:
            yield name, REDACTED if self._is_hidden(name) else value

    def hidden(self) -> Iterator[str]:
        """The values that must not be shown."""
        return (value for name, value in self._pairs if self._is_hidden(name))

    def _is_hidden(self, name: str) -> bool:
        return name == self._credential or is_sensitive(name)


@public
class Headers(Mapping[str, str]):
    """Immutable headers, looked up without regard to case; iteration gives lower-case names.

    A name that occurs more than once reads as its values joined with ", " (`get_list` keeps them
    apart). `raw` holds the pairs as they came: order, case and duplicates.
    """

    __slots__ = ("_index", "_raw", "_undecoded")

    def __init__(self, pairs: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        self._raw: tuple[tuple[str, str], ...] | None = tuple(_pairs(pairs))
        self._undecoded: Iterable[tuple[bytes, bytes]] = ()
        self._index: dict[str, str] | None = None

    @classmethod
    def from_bytes(cls, pairs: Iterable[tuple[bytes, bytes]]) -> Headers:
        """Headers as an HTTP library read them; decoded (as Latin-1) only when first looked at."""
        headers = cls()
        headers._raw = None
        headers._undecoded = pairs
        return headers

    @property
    def raw(self) -> tuple[tuple[str, str], ...]:
        if self._raw is None:
            undecoded = self._undecoded
            decoded = [
                (name.decode("latin-1"), value.decode("latin-1")) for name, value in undecoded
            ]
            self._raw = tuple(decoded)
            self._undecoded = ()
        return self._raw

    def get_list(self, name: str) -> list[str]:
        """All values of one header, in order; empty when it is absent."""
        wanted = name.lower()
        return [value for key, value in self.raw if key.lower() == wanted]

    def __getitem__(self, name: str) -> str:
        return self._by_name()[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._by_name()

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name())

    def __len__(self) -> int:
        return len(self._by_name())

    def __repr__(self) -> str:
        shown = {name: redact(name, value) for name, value in self.items()}
        return f"Headers({shown})"

    def __reduce__(self) -> tuple[type[Headers], tuple[tuple[tuple[str, str], ...]]]:
        return Headers, (self.raw,)

    def _by_name(self) -> dict[str, str]:
        if self._index is None:
            index: dict[str, str] = {}
            for name, value in self.raw:
                key = name.lower()
                index[key] = f"{index[key]}, {value}" if key in index else value
            self._index = index
        return self._index


def http_date(value: str) -> datetime | None:
    """The date in a header; None for anything else. Without a zone it is in GMT, as all are."""
    from email.utils import parsedate_to_datetime  # slow to import, and seldom needed

    try:
        date = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return date if date.tzinfo is not None else date.replace(tzinfo=UTC)


def is_sensitive(name: str) -> bool:
    """Whether a header of this name may carry a credential."""
    lowered = name.lower()
    return lowered not in _NOT_SENSITIVE and any(part in lowered for part in _SENSITIVE_PARTS)


def redact(name: str, value: str) -> str:
    """The value as it may be shown in a log, a repr or a dry run."""
    return REDACTED if is_sensitive(name) else value


def written(header: str, key: str, scheme: str | None = None) -> str:
    """A key or a token as its header has it: after its `scheme`, which is usually Bearer in
    `authorization`; "" for none.
    """
    if scheme is None:
        scheme = "Bearer" if header == "authorization" else ""
    return f"{scheme} {key}" if scheme else key


def header_lines(text: str) -> dict[str, str]:
    """Headers from lines `Name: value`, by lower-case name; blank lines are skipped.

    Raises ValueError for a line that has no name, without the line: it may be a credential.
    """
    headers: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        name, colon, value = line.partition(":")
        if colon and name.strip():
            headers[name.strip().lower()] = value.strip()
        elif line.strip():
            raise ValueError(f"line {number} is not `Name: value`")
    return headers


def check_headers(headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> None:
    """Refuse headers that could not be sent as they are, or could smuggle in another one.

    Raises ValueError naming the header; the value is shown only when its name is harmless.
    """
    for name, value in _pairs(headers):
        check_header(name, value)


def check_header(name: object, value: object) -> None:
    """The check of `check_headers` for one header."""
    if not isinstance(name, str) or not name or not _NAME_CHARACTERS.issuperset(name):
        raise ValueError(f"{name!r} is not a valid header name")
    if not isinstance(value, str):
        raise ValueError(f"header {name!r} must be a string, not {type(value).__name__}")
    problem = _problem(value)
    if problem:
        shown = "" if is_sensitive(name) else f": {value[:100]!r}"
        raise ValueError(f"header {name!r} {problem}{shown}")


def _pairs(
    headers: Mapping[str, str] | Iterable[tuple[str, str]],
) -> Iterable[tuple[str, str]]:
    if isinstance(headers, Mapping):
        return cast("Mapping[str, str]", headers).items()
    return headers


def _problem(value: str) -> str | None:
    if "\r" in value or "\n" in value:
        return "contains a line break"
    if "\0" in value:
        return "contains a NUL character"
    if value != value.strip(" \t"):
        # HTTP libraries refuse such a value themselves, and show it in their message.
        return "begins or ends with white space"
    if value.isascii() and value.isprintable():
        return None
    if any(character > "\xff" for character in value):
        return "contains a character outside Latin-1"
    if any((character < " " and character != "\t") or character == "\x7f" for character in value):
        return "contains a control character"
    return None
