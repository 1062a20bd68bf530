# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ScheduleParams(Model):
    """The times at which a deployment runs by itself.

    Attributes:
        type: Always `cron`.
        expression: A cron expression of five fields: minute, hour, day of the month, month, day
            of the week (0 to 7, where both 0 and 7 are Sunday). `0 8 * * 1` is every Monday at 8
            o'clock. Seconds, years, the letters L and W, `#`, `?` and shortcuts such as `@daily`
            are refused.
        timezone: The time zone in which the expression is read, by its IANA name, such as
            `Europe/Berlin` or `UTC`. Unknown names are refused.
    """

    type: Literal["cron"] = "cron"
    expression: str
    timezone: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.expression = data["expression"]
            self.timezone = data["timezone"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_schedule_params = ScheduleParams.from_dict
