# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
    parse_timestamp,
)


@model
class Schedule(Model):
    """The times at which a deployment runs by itself, with the last and the next ones.

    Attributes:
        type: Always `cron`.
        expression: A cron expression of five fields: minute, hour, day of the month, month, day
            of the week (0 to 7, where both 0 and 7 are Sunday). `0 8 * * 1` is every Monday at 8
            o'clock.
        timezone: The time zone in which the expression is read, by its IANA name, such as
            `Europe/Berlin` or `UTC`.
        last_run_at: When the last scheduled run started; null or absent before the first. Runs
            on request do not count. It stays after the deployment is archived.
        upcoming_runs_at: The next times of the schedule, also while the deployment is paused;
            empty once it is archived. A run starts at its time or shortly after, as the service
            spreads the load. At most 5 items.
    """

    type: Literal["cron"] = "cron"
    expression: str
    timezone: str
    last_run_at: datetime | None | Unset = UNSET
    upcoming_runs_at: list[datetime] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "last_run_at"
        try:
            self.type = data["type"]
            self.expression = data["expression"]
            self.timezone = data["timezone"]
            value = data.get("last_run_at", UNSET)
            self.last_run_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "upcoming_runs_at"
            value = data.get("upcoming_runs_at", UNSET)
            self.upcoming_runs_at = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_list(parse_timestamp, value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_schedule = Schedule.from_dict
