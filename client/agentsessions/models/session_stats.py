# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.values.decoding import MISFITS, misfit
from agentsessions.core.values.model import Model, model, new
from agentsessions.core.values.unset import UNSET, Unset


@model
class SessionStats(Model):
    """How long a session has existed and worked.

    Attributes:
        duration_seconds: Seconds from creation until now, or until it ended; null before it is
            known.
        active_seconds: Seconds that its threads have worked, added up, so that threads working
            side by side each count; null before it is known.
    """

    duration_seconds: float | None | Unset = UNSET
    active_seconds: float | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.duration_seconds = data.get("duration_seconds", UNSET)
            self.active_seconds = data.get("active_seconds", UNSET)
        except MISFITS as error:
            raise misfit(error, cls, data, "") from None
        self._raw = data
        return self


decode_session_stats = SessionStats.from_dict
