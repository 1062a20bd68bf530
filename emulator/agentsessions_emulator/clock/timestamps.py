"""Timestamps: whole microseconds since the Unix epoch, and their RFC 3339 form."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NAIVE_EPOCH = _EPOCH.replace(tzinfo=None)


_LAST = datetime.max.replace(tzinfo=UTC)
_LAST_MICROSECONDS = (_LAST - _EPOCH) // timedelta(microseconds=1)


def timestamp(microseconds: int) -> str:
    """RFC 3339 in UTC with microseconds and `Z`; what is later than the year 9999 is its end."""
    moment = _NAIVE_EPOCH + timedelta(microseconds=min(microseconds, _LAST_MICROSECONDS))
    return moment.isoformat(timespec="microseconds") + "Z"


def parse_timestamp(text: str) -> int:
    """Microseconds of an RFC 3339 timestamp; finer fractions are cut off, no zone means UTC.

    Raises ValueError when `text` is no timestamp.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return (moment - _EPOCH) // timedelta(microseconds=1)


def moment_of(time: datetime | str) -> int:
    """Microseconds of a datetime or a timestamp. Raises ValueError unless it has a zone."""
    moment = datetime.fromisoformat(time) if isinstance(time, str) else time
    if moment.tzinfo is None:
        raise ValueError(f"The time {time} has no zone; for UTC, write {moment.isoformat()}Z.")
    return (moment - _EPOCH) // timedelta(microseconds=1)
