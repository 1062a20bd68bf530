"""Signatures by Standard Webhooks: HMAC-SHA256 over the id, the time and the body."""

import base64
import binascii
import hmac
import secrets

from agentsessions_emulator.errors import invalid

_PREFIX = "whsec_"
_BYTES = 24


def new_secret() -> str:
    """A signing secret."""
    return _PREFIX + base64.b64encode(secrets.token_bytes(_BYTES)).decode()


def check_secret(secret: str) -> str:
    """The same secret; a 400 for one that is not `whsec_` and base64."""
    _key(secret)
    return secret


def signed_headers(secret: str, event_id: str, body: bytes, now: int) -> dict[str, str]:
    """The headers of a delivery that is signed at `now`, in seconds since 1970."""
    signed = b".".join((event_id.encode(), str(now).encode(), body))
    digest = hmac.digest(_key(secret), signed, "sha256")
    return {
        "webhook-id": event_id,
        "webhook-timestamp": str(now),
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
    }


def _key(secret: str) -> bytes:
    try:
        key = base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key or not secret.startswith(_PREFIX):
        raise invalid("/secret must be 'whsec_' and base64.")
    return key
