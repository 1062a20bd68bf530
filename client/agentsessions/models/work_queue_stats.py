# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)


@model
class WorkQueueStats(Model):
    """How full the queue of a self-hosted environment is.

    Attributes:
        type: Always `work_queue_stats`.
        depth: Items that wait in the queue.
        pending: Items that a worker has claimed and not yet acknowledged.
        oldest_queued_at: Since when the oldest item has been waiting; null when none is.
        workers_polling: Workers that have polled within the last 30 seconds; null when that is
            not known.
    """

    type: Literal["work_queue_stats"] = "work_queue_stats"
    depth: int
    pending: int
    oldest_queued_at: datetime | None | Unset = UNSET
    workers_polling: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.depth = data["depth"]
            self.pending = data["pending"]
            value = data.get("oldest_queued_at", UNSET)
            self.oldest_queued_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            self.workers_polling = data.get("workers_polling", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "oldest_queued_at") from None
        self._raw = data
        return self


decode_work_queue_stats = WorkQueueStats.from_dict
