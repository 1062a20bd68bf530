# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Self

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

from .task_artifact import TaskArtifact, decode_task_artifact
from .task_error import TaskError, decode_task_error
from .task_input_request import TaskInputRequest, decode_task_input_request
from .task_links import TaskLinks, decode_task_links
from .task_progress import TaskProgress, decode_task_progress
from .task_state import TaskState, decode_task_state
from .wake_policy import WakePolicy, decode_wake_policy


@model
class SessionTask(Model):
    """A background task of a session, such as a subagent.

    Attributes:
        id: Identifies the task; begins with `task_`.
        session_id: The session that owns it; begins with `session_`.
        kind: What it is, such as `subagent`, `external_agent`, `background_tool` or `monitor`.
        display_name: A name for people to read.
        state: How far it has got.
        state_detail: The same in a few words, such as `iteration 4 of 10`.
        progress: How much of it is done, for tasks that tell.
        spec: What it was given to do; depends on `kind`.
        links: What belongs to it elsewhere.
        input_request: What it asks for, while it is `awaiting_input`.
        summary: What came of it, in words.
        result_path: The file of the session with its result.
        artifacts: What it has made.
        error: Why it failed.
        wake_policy: When it calls the agent.
        attempt: How many times it was begun, from 1.
        worker_id: Who carries it out.
        created_at: When it was created.
        updated_at: When it last changed.
        started_at: When it began.
        finished_at: When it ended.
        heartbeat_at: When its worker last gave a sign of life.
        cancel_requested_at: When it was asked to stop. It stops when it can.
    """

    id: str
    session_id: str
    kind: str
    display_name: str
    state: TaskState
    state_detail: str | None | Unset = UNSET
    progress: TaskProgress | None | Unset = UNSET
    spec: dict[str, Any] | Unset = UNSET
    links: TaskLinks | Unset = UNSET
    input_request: TaskInputRequest | None | Unset = UNSET
    summary: str | None | Unset = UNSET
    result_path: str | None | Unset = UNSET
    artifacts: list[TaskArtifact] | Unset = UNSET
    error: TaskError | None | Unset = UNSET
    wake_policy: WakePolicy | Unset = UNSET
    attempt: int | Unset = UNSET
    worker_id: str | None | Unset = UNSET
    created_at: datetime
    updated_at: datetime
    started_at: datetime | None | Unset = UNSET
    finished_at: datetime | None | Unset = UNSET
    heartbeat_at: datetime | None | Unset = UNSET
    cancel_requested_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "state"
        try:
            self.id = data["id"]
            self.session_id = data["session_id"]
            self.kind = data["kind"]
            self.display_name = data["display_name"]
            self.state = decode_task_state(data["state"])
            self.state_detail = data.get("state_detail", UNSET)
            at = "progress"
            value = data.get("progress", UNSET)
            self.progress = (
                value if value is UNSET else None if value is None else decode_task_progress(value)
            )
            self.spec = data.get("spec", UNSET)
            at = "links"
            value = data.get("links", UNSET)
            self.links = value if value is UNSET else decode_task_links(value)
            at = "input_request"
            value = data.get("input_request", UNSET)
            self.input_request = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_task_input_request(value)
            )
            self.summary = data.get("summary", UNSET)
            self.result_path = data.get("result_path", UNSET)
            at = "artifacts"
            value = data.get("artifacts", UNSET)
            self.artifacts = value if value is UNSET else decode_list(decode_task_artifact, value)
            at = "error"
            value = data.get("error", UNSET)
            self.error = (
                value if value is UNSET else None if value is None else decode_task_error(value)
            )
            at = "wake_policy"
            value = data.get("wake_policy", UNSET)
            self.wake_policy = value if value is UNSET else decode_wake_policy(value)
            self.attempt = data.get("attempt", UNSET)
            self.worker_id = data.get("worker_id", UNSET)
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
            at = "started_at"
            value = data.get("started_at", UNSET)
            self.started_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "finished_at"
            value = data.get("finished_at", UNSET)
            self.finished_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "heartbeat_at"
            value = data.get("heartbeat_at", UNSET)
            self.heartbeat_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "cancel_requested_at"
            value = data.get("cancel_requested_at", UNSET)
            self.cancel_requested_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_session_task = SessionTask.from_dict
