# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class SessionThreadStats(Model):
    """How long a thread has existed and worked.

    Attributes:
        duration_seconds: Seconds from creation until now, or until it ended; null before it is
            known.
        active_seconds: Seconds that it has worked; null before it is known.
        startup_seconds: Seconds that it took to get going; null before it is known.
    """

    duration_seconds: float | None | Unset = UNSET
    active_seconds: float | None | Unset = UNSET
    startup_seconds: float | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.duration_seconds = data.get("duration_seconds", UNSET)
            self.active_seconds = data.get("active_seconds", UNSET)
            self.startup_seconds = data.get("startup_seconds", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_session_thread_stats = SessionThreadStats.from_dict
