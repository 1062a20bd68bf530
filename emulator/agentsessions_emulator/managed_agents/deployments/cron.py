"""The times of a schedule: a cron expression read in a time zone."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from cronsim import CronSim, CronSimError

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIELDS = re.compile(r"[0-9*,/-]+( [0-9*,/-]+){4}")
"""Five fields of numbers, without the letters and signs that some kinds of cron add."""

_UPCOMING = 5


def check_schedule(schedule: JsonObject, now: int) -> None:
    """A 400 for an expression or a time zone that is none, and for times that never come."""
    expression, zone = schedule["expression"], schedule["timezone"]
    if not _FIELDS.fullmatch(expression):
        raise invalid(
            f"/schedule/expression: {expression!r} must have five fields with numbers, '*', ',',"
            " '-' and '/': minute, hour, day of the month, month, day of the week."
        )
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        raise invalid(f"/schedule/timezone: {zone!r} is no IANA time zone.") from None
    try:
        first = next_time(schedule, now)
    except (CronSimError, ValueError) as error:
        raise invalid(f"/schedule/expression: {expression!r} is no cron: {error}.") from None
    if first is None:
        raise invalid(f"/schedule/expression: {expression!r} names a time that never comes.")


def next_time(schedule: JsonObject, after: int) -> int | None:
    """The first time later than `after`, in microseconds; None where there is none."""
    return next(_times(schedule, after), None)


def upcoming(schedule: JsonObject, after: int) -> list[str]:
    """The next times as timestamps."""
    return [timestamp(at) for at in islice(_times(schedule, after), _UPCOMING)]


def _times(schedule: JsonObject, after: int) -> Iterator[int]:
    moment = _EPOCH + timedelta(microseconds=after)
    local = moment.astimezone(ZoneInfo(schedule["timezone"]))
    try:
        for following in CronSim(schedule["expression"], local):
            yield (following - _EPOCH) // timedelta(microseconds=1)
    except OverflowError:  # behind the last year of the calendar
        return
