"""Webhooks: check that a notification comes from the service, and read it.

The scheme is Standard Webhooks (standardwebhooks.com): HMAC-SHA256 over `{id}.{timestamp}.{body}`,
sent in the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol, TypeAlias

from .core.credentials import Hidden
from .core.errors import AgentSessionsError, ConfigurationError, ResponseValidationError
from .core.headers import Headers
from .core.serialization.decoding import is_object, kind
from .models.webhook_event import WebhookEvent

SECRET_VARIABLE = "ANTHROPIC_WEBHOOK_SIGNING_KEY"
TOLERANCE = 300.0
_LONGEST_TIMESTAMP = 15  # digits; seconds that anybody means have fewer


class HasItems(Protocol):
    """Headers as web frameworks give them: a mapping, or something like one."""

    def items(self) -> Iterable[tuple[Any, Any]]: ...


AnyHeaders: TypeAlias = "HasItems | Iterable[tuple[Any, Any]]"


class WebhookVerificationError(AgentSessionsError):
    """The notification was not signed with this secret, or not recently; do not act on it."""


def unwrap(
    payload: bytes | bytearray | str,
    headers: AnyHeaders,
    *,
    secret: str | Sequence[str] | None = None,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> WebhookEvent:
    """Verify a notification and return it.

    A kind of event that is newer than this SDK comes with an `UnknownVariant` as its `data`.

    Args:
        payload: The body, byte for byte as it was received.
        headers: The request's headers as the web framework has them: anything with `items()`, or
            pairs of name and value, as texts or bytes. Their case does not matter.
        secret: The endpoint's signing secret, `whsec_...`, or several, of which one has to fit,
            while one takes the place of another; default: the environment variable
            ANTHROPIC_WEBHOOK_SIGNING_KEY, with spaces between several.
        tolerance: How many seconds the timestamp may be away from now, either way.
        now: The current time in seconds since 1970; default: the clock.

    Raises:
        WebhookVerificationError: A header is missing or malformed, the timestamp is too old or too
            new, or no signature fits.
        ResponseValidationError: The signature fits, but the body is no notification.
        ConfigurationError: There is no secret, or one is not base64.
        TypeError: The payload was parsed already, or the headers are none of the above.
    """
    hidden = Hidden(secret)
    del secret  # crash reports show local variables
    body = _raw(payload)
    now = time.time() if now is None else now
    verify(body, Headers(_pairs(headers)), _keys(hidden), tolerance, now)
    try:
        data = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ResponseValidationError(f"the notification is not JSON: {error}") from None
    if not is_object(data):
        raise ResponseValidationError(f"a notification is an object, not {kind(data)}")
    return WebhookEvent.from_dict(data)


def verify(
    body: bytes, headers: Headers, keys: Hidden[list[bytes]], tolerance: float, now: float
) -> None:
    """Check signature and timestamp. Raises WebhookVerificationError."""
    identifier, timestamp, signatures = (
        _header(headers, name) for name in ("webhook-id", "webhook-timestamp", "webhook-signature")
    )
    is_number = timestamp.isascii() and timestamp.isdigit()
    if not is_number or len(timestamp) > _LONGEST_TIMESTAMP:
        raise WebhookVerificationError("the webhook-timestamp header is not a number of seconds")
    signed = b".".join((identifier.encode(errors="replace"), timestamp.encode(), body))
    if not _is_signed(signed, signatures, keys):
        raise WebhookVerificationError("no signature of the notification fits this secret")
    age = now - int(timestamp)
    if abs(age) > tolerance:
        when = "ago" if age > 0 else "in the future"
        raise WebhookVerificationError(f"the notification was signed {abs(age):.0f} s {when}")


def _raw(payload: object) -> bytes:
    match payload:
        case str():
            return payload.encode(errors="replace")
        case bytes() | bytearray():
            return bytes(payload)
        case _:
            raise TypeError(f"payload must be the body as it came, not {type(payload).__name__}")


def _is_signed(signed: bytes, signatures: str, keys: Hidden[list[bytes]]) -> bool:
    """Whether one of the signatures was made with one of the keys."""
    expected = [base64.b64encode(hmac.digest(key, signed, "sha256")) for key in keys.value]
    candidates = (entry.partition(",") for entry in signatures.split())
    return any(
        version == "v1" and hmac.compare_digest(right, signature.encode(errors="replace"))
        for version, _, signature in candidates
        for right in expected
    )


def _keys(secret: Hidden[str | Sequence[str] | None]) -> Hidden[list[bytes]]:
    try:
        return Hidden([_key(text) for text in _secrets(secret.value)])
    except ConfigurationError as error:
        mistake = error.with_traceback(None)  # its frames hold the secret
    raise mistake


def _secrets(secret: str | Sequence[str] | None) -> Sequence[str]:
    if secret is None:
        secret = os.environ.get(SECRET_VARIABLE, "").split()
    secrets = [secret] if isinstance(secret, str) else secret
    if not any(secrets):
        raise ConfigurationError(f"no signing secret: pass secret or set {SECRET_VARIABLE}")
    return secrets


def _key(secret: object) -> bytes:
    encoded = secret.strip().removeprefix("whsec_") if isinstance(secret, str) else ""
    try:
        key = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key:
        raise ConfigurationError("a signing secret is not `whsec_` and base64")
    return key


def _pairs(headers: Any) -> Iterator[tuple[str, str]]:
    """Names and values as texts, one pair for each value."""
    items = getattr(headers, "items", None)
    try:
        for name, value in headers if items is None else items():
            for each in _several(value):
                yield _text(name), _text(each)
    except (TypeError, ValueError):
        raise TypeError(
            "headers must have items(), or be pairs of a name and a value, as texts or bytes; "
            f"they are {type(headers).__name__}"
        ) from None


def _several(value: Any) -> Iterable[object]:
    return value if isinstance(value, list | tuple) else (value,)  # pyright: ignore[reportUnknownVariableType]  # of any


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _header(headers: Headers, name: str) -> str:
    value = headers.get(name, "").strip()
    if not value:
        raise WebhookVerificationError(f"the {name} header is missing")
    return value
