# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .health_check_run import HealthCheckRun, decode_health_check_run


@model
class LatestHealthCheck(Model):
    """The latest health check of an agent, if there was one.

    Attributes:
        run: The run; null or absent if there was none.
        config_changed: Whether the agent has been changed since.
    """

    run: HealthCheckRun | None | Unset = UNSET
    config_changed: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            value = data.get("run", UNSET)
            self.run = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_health_check_run(value)
            )
            self.config_changed = data["config_changed"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "run") from None
        self._raw = data
        return self


decode_latest_health_check = LatestHealthCheck.from_dict
