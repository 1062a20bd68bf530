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
from collections.abc import Mapping

from .core.errors import AgentSessionsError, ConfigurationError, ResponseValidationError
from .core.headers import Headers
from .core.serialization.decoding import is_object, kind
from .models.webhook_event import WebhookEvent

SECRET_VARIABLE = "ANTHROPIC_WEBHOOK_SIGNING_KEY"
TOLERANCE = 300.0


class WebhookVerificationError(AgentSessionsError):
    """The notification was not signed with this secret, or not recently; do not act on it."""


def unwrap(
    payload: bytes | bytearray | str,
    headers: Mapping[str, str],
    *,
    secret: str | None = None,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> WebhookEvent:
    """Verify a notification and return it.

    A kind of event that is newer than this SDK comes with an `UnknownVariant` as its `data`.

    Args:
        payload: The body, byte for byte as it was received.
        headers: The request's headers; their case does not matter.
        secret: The endpoint's signing secret, `whsec_...`; default: the environment variable
            ANTHROPIC_WEBHOOK_SIGNING_KEY.
        tolerance: How many seconds the timestamp may be away from now, either way.
        now: The current time in seconds since 1970; default: the clock.

    Raises:
        WebhookVerificationError: A header is missing or malformed, the timestamp is too old or too
            new, or no signature fits.
        ResponseValidationError: The signature fits, but the body is no notification.
        ConfigurationError: There is no secret, or it is not base64.
        TypeError: The payload was parsed already.
    """
    body = _raw(payload)
    verify(body, Headers(headers), _key(secret), tolerance, time.time() if now is None else now)
    try:
        data = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ResponseValidationError(f"the notification is not JSON: {error}") from None
    if not is_object(data):
        raise ResponseValidationError(f"a notification is an object, not {kind(data)}")
    return WebhookEvent.from_dict(data)


def verify(body: bytes, headers: Headers, key: bytes, tolerance: float, now: float) -> None:
    """Check signature and timestamp. Raises WebhookVerificationError."""
    identifier, timestamp, signatures = (
        _header(headers, name) for name in ("webhook-id", "webhook-timestamp", "webhook-signature")
    )
    if not (timestamp.isascii() and timestamp.isdigit()):
        raise WebhookVerificationError("the webhook-timestamp header is not a number of seconds")
    signed = b".".join((identifier.encode(errors="replace"), timestamp.encode(), body))
    expected = base64.b64encode(hmac.digest(key, signed, "sha256"))
    candidates = (entry.partition(",") for entry in signatures.split())
    if not any(
        version == "v1" and hmac.compare_digest(expected, signature.encode(errors="replace"))
        for version, _, signature in candidates
    ):
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


def _key(secret: str | None) -> bytes:
    secret = secret if secret is not None else os.environ.get(SECRET_VARIABLE, "")
    encoded = secret.strip().removeprefix("whsec_")
    if not encoded:
        raise ConfigurationError(f"no signing secret: pass secret or set {SECRET_VARIABLE}")
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise ConfigurationError("the signing secret is not `whsec_` and base64") from None


def _header(headers: Headers, name: str) -> str:
    value = headers.get(name, "").strip()
    if not value:
        raise WebhookVerificationError(f"the {name} header is missing")
    return value
