# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class TaskLinks(Model):
    """What belongs to a task elsewhere.

    Attributes:
        child_session_id: The session of a subagent; begins with `session_`.
        remote_task_id: The task in another system.
        resource_ids: Resources of the session that the task holds.
    """

    child_session_id: str | None | Unset = UNSET
    remote_task_id: str | None | Unset = UNSET
    resource_ids: list[str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.child_session_id = data.get("child_session_id", UNSET)
            self.remote_task_id = data.get("remote_task_id", UNSET)
            self.resource_ids = data.get("resource_ids", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_task_links = TaskLinks.from_dict
