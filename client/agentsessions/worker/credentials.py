"""What a worker shows the service: the environment's key, and for each item a token of its own."""

from __future__ import annotations

import base64
import json
from typing import Any

from ..core.serialization.decoding import is_object


def sessions_token(secret: object) -> str | None:
    """The token in an item's `secret`, which is JSON in URL-safe base64; None if there is none."""
    if not isinstance(secret, str):
        return None
    try:
        content: Any = json.loads(base64.urlsafe_b64decode(secret + "=" * (-len(secret) % 4)))
    except ValueError:
        return None
    token = content.get("sessions_token") if is_object(content) else None
    return token if isinstance(token, str) and token.strip() else None
