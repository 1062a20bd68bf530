"""What every event of a session says of itself."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from ..core.values.timestamps import parse_timestamp


def moment_of(event: Any) -> datetime | None:
    """When an event was processed, with a time zone; None if it does not say."""
    value = getattr(event, "processed_at", None)
    if isinstance(value, str):  # an event that is newer than the SDK
        try:
            value = parse_timestamp(value)
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return None
    return value if value.tzinfo is not None else value.replace(tzinfo=UTC)
