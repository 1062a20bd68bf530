"""Timestamps in every spelling that is about, and the one that is sent."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, strategies as st

from agentsessions.core.serialization.timestamps import format_timestamp, parse_timestamp

MOMENT = datetime(2026, 10, 21, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-10-21T09:30:00Z", MOMENT),
        ("2026-10-21t09:30:00z", MOMENT),
        ("2026-10-21 09:30:00+00:00", MOMENT),
        ("2026-10-21T11:30:00+02:00", MOMENT),
        ("2026-10-21T09:30:00.5Z", MOMENT.replace(microsecond=500_000)),
        ("2026-10-21T09:30:00.123456789Z", MOMENT.replace(microsecond=123_456)),
        ("2026-10-21T09:30:00.999999999Z", MOMENT.replace(microsecond=999_999)),
        ("2026-10-20T24:00:00Z", MOMENT.replace(hour=0, minute=0)),
        ("2026-10-21T09:29:60Z", MOMENT),
        ("2026-10-21T11:29:60.25+02:00", MOMENT.replace(microsecond=250_000)),
    ],
)
def test_spellings(text: str, moment: datetime) -> None:
    assert parse_timestamp(text) == moment
    assert parse_timestamp(text).tzinfo is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2026-13-01T00:00:00Z",
        "9999-12-31T24:00:00Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:60Z",
        "2026-10-21T09:29:61Z",
        "2026-10-21T09:30:00+99:99",
        "10000-01-01T00:00:00Z",
    ],
)
def test_what_is_no_timestamp_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_timestamp(text)


@given(st.text())
def test_no_text_raises_anything_else(text: str) -> None:
    with suppress(ValueError):
        parse_timestamp(text)


@pytest.mark.parametrize("value", [None, 5, [], {}, b"2026-10-21"])
def test_what_is_no_text_is_a_type_error(value: object) -> None:
    with pytest.raises(TypeError):
        parse_timestamp(value)  # type: ignore[arg-type]


@given(st.datetimes(timezones=st.timezones() | st.just(timezone(timedelta(hours=14)))))
def test_what_is_written_reads_as_the_same_moment(moment: datetime) -> None:
    try:
        moment.astimezone(UTC)
    except OverflowError:  # the first and the last day of the calendar
        return
    text = format_timestamp(moment)
    assert text.endswith("Z")
    assert parse_timestamp(text) == moment.astimezone(UTC)


def test_what_is_in_no_year_of_utc_is_a_value_error() -> None:
    first = datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=1)))
    assert parse_timestamp(first.isoformat()) == first
    with pytest.raises(ValueError, match="0001-01-01 00:00:00"):
        format_timestamp(first)


def test_without_a_time_zone_it_is_refused_with_what_to_write() -> None:
    local = datetime(2026, 10, 21, 9, 30)  # noqa: DTZ001  # what is tested
    with pytest.raises(ValueError, match=r"2026-10-21 09:30:00 has no time zone; write datetime\("):
        format_timestamp(local)
    assert parse_timestamp(format_timestamp(local.astimezone())) == local.astimezone()


def test_a_date_is_refused_with_what_to_write() -> None:
    with pytest.raises(TypeError, match=r"write datetime\(2026, 10, 21, tzinfo=UTC\)"):
        format_timestamp(date(2026, 10, 21))
