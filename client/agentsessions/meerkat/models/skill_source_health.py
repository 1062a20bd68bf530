# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .skill_source_health_state import SkillSourceHealthState, decode_skill_source_health_state


@model
class SkillSourceHealth(Model):
    """How the sources of skills are.

    Attributes:
        state: All in all.
        total_count: How many skills there are. At least 0.
        invalid_count: How many of them cannot be used. At least 0.
        invalid_ratio: The share of those, from 0 to 1.
        failure_streak: How often in a row the sources could not be read. At least 0.
        handshake_failed: Whether one of them could not be reached.
    """

    state: SkillSourceHealthState
    total_count: int
    invalid_count: int
    invalid_ratio: float
    failure_streak: int
    handshake_failed: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.state = decode_skill_source_health_state(data["state"])
            self.total_count = data["total_count"]
            self.invalid_count = data["invalid_count"]
            self.invalid_ratio = data["invalid_ratio"]
            self.failure_streak = data["failure_streak"]
            self.handshake_failed = data["handshake_failed"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "state") from None
        self._raw = data
        return self


decode_skill_source_health = SkillSourceHealth.from_dict
