"""RFC 3339 timestamps, read fast and written back in the form that every service accepts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

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
        if text[17:19] == "60":  # a leap second, where the clocks of computers have the next one
            return isoparse(f"{text[:17]}59{text[19:]}") + timedelta(seconds=1)
        return isoparse(text)
    except OverflowError as error:
        raise ValueError(str(error)) from None


def format_timestamp(moment: datetime) -> str:
    """Write a timestamp in UTC with a `Z`; without a time zone it is taken as local time.

    Raises ValueError for one that is in no year of UTC from 1 to 9999.
    """
    try:
        return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
    except OverflowError as error:
        raise ValueError(f"{moment.isoformat()} cannot be written: {error}") from None
