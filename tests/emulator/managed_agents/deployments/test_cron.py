"""The times of schedules."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from agentsessions_emulator.clock.timestamps import parse_timestamp, timestamp
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.managed_agents.deployments.cron import (
    check_schedule,
    next_time,
    upcoming,
)

NOW = parse_timestamp("2026-03-28T12:00:00Z")


def cron(expression: str, timezone: str = "UTC") -> dict[str, str]:
    return {"type": "cron", "expression": expression, "timezone": timezone}


@pytest.mark.parametrize(
    ("schedule", "times"),
    [
        (cron("0 8 * * 1", "Europe/Berlin"), ["2026-03-30T06:00", "2026-04-06T06:00"]),
        (cron("0 8 * * *", "Europe/Berlin"), ["2026-03-29T06:00", "2026-03-30T06:00"]),
        (cron("*/20 12 * * *"), ["2026-03-28T12:20", "2026-03-28T12:40"]),
        (cron("0 0 29 2 *"), ["2028-02-29T00:00", "2032-02-29T00:00"]),
        (cron("0 12 * * 0"), ["2026-03-29T12:00", "2026-04-05T12:00"]),
        (cron("0 12 * * 7"), ["2026-03-29T12:00", "2026-04-05T12:00"]),
    ],
)
def test_times_are_those_of_the_zone(schedule: dict[str, str], times: list[str]) -> None:
    check_schedule(schedule, NOW)
    assert [time[:16] for time in upcoming(schedule, NOW)][:2] == times
    assert len(upcoming(schedule, NOW)) == 5


@pytest.mark.parametrize(
    "schedule",
    [
        cron("0 8 * *"),
        cron("0 0 8 * * 1"),
        cron("@daily"),
        cron("0 8 L * *"),
        cron("0 8 * * 1#2"),
        cron("0 8 15W * *"),
        cron("0 8 ? * 1"),
        cron("0 8 * * MON"),
        cron("60 8 * * *"),
        cron("0 24 * * *"),
        cron("0 8 * * 8"),
        cron("5-1 8 * * *"),
        cron("*/0 8 * * *"),
        cron("0 0 30 2 *"),
        cron("0 0 31 2,4 *"),
        cron("9" * 5000 + " 8 * * *"),
        cron("", "UTC"),
        cron("0 8 * * 1", "Nowhere/City"),
        cron("0 8 * * 1", "../etc"),
        cron("0 8 * * 1", "Europe"),
        cron("0 8 * * 1", ""),
    ],
)
def test_what_is_no_schedule_is_refused(schedule: dict[str, str]) -> None:
    with pytest.raises(ApiError) as refused:
        check_schedule(schedule, NOW)
    assert refused.value.status == 400
    assert refused.value.message.startswith("/schedule/")


def test_there_is_an_end_of_time() -> None:
    last = parse_timestamp("9999-12-31T12:00:00Z")
    assert next_time(cron("0 0 1 1 *"), last) is None
    assert upcoming(cron("0 0 1 1 *"), last) == []


@given(
    st.integers(0, 59),
    st.integers(0, 23),
    st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"]),
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)),  # noqa: DTZ001  # hypothesis wants none
)
def test_a_daily_time_comes_once_a_day(minute: int, hour: int, zone: str, moment: datetime) -> None:
    after = parse_timestamp(moment.isoformat())
    schedule = cron(f"{minute} {hour} * * *", zone)
    first = next_time(schedule, after)
    assert first is not None
    assert after < first <= after + timedelta(hours=25) // timedelta(microseconds=1)
    local = datetime.fromisoformat(timestamp(first)).astimezone(ZoneInfo(zone))
    skipped_hour = 3
    assert (local.minute, local.hour) == (minute, hour) or local.hour == skipped_hour
