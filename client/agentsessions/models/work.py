# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Literal, Self

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

from .work_data import WorkData, decode_work_data
from .work_state import WorkState, decode_work_state


@model
class Work(Model):
    """A session of a self-hosted environment, as a task for one of its workers. It goes from
    `queued` to `starting` when a worker acknowledges it, to `active`, to `stopping` and to
    `stopped`.

    Attributes:
        id: Identifies the work item.
        type: Always `work`.
        environment_id: The environment whose queue it is in; begins with `env_`.
        data: What is to be run.
        state: How far the work has come.
        metadata: Your own keys and values; the service stores them and does nothing else with
            them.
        secret: Credentials for this item alone: JSON in URL-safe base64, whose `sessions_token`
            is a bearer token. Only a poll returns it; it is null or absent everywhere else.
        created_at: When the item was put into the queue.
        acknowledged_at: When a worker acknowledged it; null until then.
        started_at: When it became `active`; null until then.
        latest_heartbeat_at: When the worker last sent a heartbeat; null before the first.
        stop_requested_at: When it was asked to stop; null until then.
        stopped_at: When it stopped; null until then.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "secret",
        }
    )

    id: str
    type: Literal["work"] = "work"
    environment_id: str
    data: WorkData
    state: WorkState
    metadata: dict[str, str]
    secret: str | None | Unset = UNSET
    created_at: datetime
    acknowledged_at: datetime | None | Unset = UNSET
    started_at: datetime | None | Unset = UNSET
    latest_heartbeat_at: datetime | None | Unset = UNSET
    stop_requested_at: datetime | None | Unset = UNSET
    stopped_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "data"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.environment_id = data["environment_id"]
            self.data = decode_work_data(data["data"])
            at = "state"
            self.state = decode_work_state(data["state"])
            self.metadata = data["metadata"]
            self.secret = data.get("secret", UNSET)
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "acknowledged_at"
            value = data.get("acknowledged_at", UNSET)
            self.acknowledged_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "started_at"
            value = data.get("started_at", UNSET)
            self.started_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "latest_heartbeat_at"
            value = data.get("latest_heartbeat_at", UNSET)
            self.latest_heartbeat_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "stop_requested_at"
            value = data.get("stop_requested_at", UNSET)
            self.stop_requested_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "stopped_at"
            value = data.get("stopped_at", UNSET)
            self.stopped_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_work = Work.from_dict
