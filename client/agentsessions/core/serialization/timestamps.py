"""RFC 3339 timestamps, read fast and written back in the form that every service accepts."""

from __future__ import annotations

from datetime import UTC, datetime

_fromisoformat = datetime.fromisoformat
_FIRST_YEAR = 2000
_LAST_YEAR = datetime.now(UTC).year + 10


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


def is_plausible(moment: datetime) -> bool:
    """Whether a service can mean this as the time of something that has happened.

    It leaves out what fills a field with nothing (year 1, 1970, 9999), and room to reckon with.
    """
    return _FIRST_YEAR <= moment.year <= _LAST_YEAR
