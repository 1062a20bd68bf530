"""The credential of a request, and whether it is the one that is wanted."""

import hmac
from collections.abc import Mapping


def token_of(headers: Mapping[str, str]) -> str:
    """The bearer token or `x-api-key` of a request; empty if there is none."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token.strip():
        return token.strip()
    return headers.get("x-api-key", "").strip()


def is_key(token: str, key: str) -> bool:
    """Whether a token is this key, in a time that says nothing about the key."""
    return hmac.compare_digest(token.encode(errors="replace"), key.encode(errors="replace"))
