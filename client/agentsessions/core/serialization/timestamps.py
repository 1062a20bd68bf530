"""RFC 3339 timestamps, read fast and written back in the form that every service accepts."""

from __future__ import annotations

from datetime import UTC, datetime

_fromisoformat = datetime.fromisoformat


def parse_timestamp(text: str) -> datetime:
    """Read a timestamp; digits beyond microseconds are cut off. Raises ValueError or TypeError."""
    try:
        return _fromisoformat(text)
    except ValueError:
        return _parse_unusual(text)


def _parse_unusual(text: str) -> datetime:
    from dateutil.parser import isoparse  # slow to import and hardly ever needed

    try:
        return isoparse(text)
    except OverflowError as error:
        raise ValueError(str(error)) from None


def format_timestamp(moment: datetime) -> str:
    """Write a timestamp in UTC with a `Z`; without a time zone it is taken as local time."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
