"""RFC 3339 timestamps, read fast and written back in the form that every service accepts."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

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
        if text[17:19] == "60":  # a leap second, where the clocks of computers have the next one
            return isoparse(f"{text[:17]}59{text[19:]}") + timedelta(seconds=1)
        return isoparse(text)
    except OverflowError as error:
        raise ValueError(str(error)) from None


def format_timestamp(moment: date) -> str:
    """Write a timestamp in UTC with a `Z`.

    Raises ValueError for one without a time zone, which could mean any of them, or out of the
    calendar, and TypeError for a date, which could mean any moment of a day.
    """
    if not isinstance(moment, datetime):
        year, month, day = moment.year, moment.month, moment.day
        raise TypeError(
            f"{moment} is a date; write datetime({year}, {month}, {day}, tzinfo=UTC) for a moment, "
            f'or the text "{moment}" for a day'
        )
    if moment.utcoffset() is None:
        raise ValueError(
            f"{moment} has no time zone; write datetime(..., tzinfo=UTC), or .astimezone() behind "
            "it if it is local time"
        )
    try:
        return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
    except OverflowError as error:
        raise ValueError(f"{moment} cannot be written in UTC: {error}") from None


def is_plausible(moment: datetime) -> bool:
    """Whether a service can mean this as the time of something that has happened.

    It leaves out what fills a field with nothing (year 1, 1970, 9999), and room to reckon with.
    """
    return _FIRST_YEAR <= moment.year <= _LAST_YEAR
