# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class TaskArtifact(Model):
    """Something that a task has made.

    Attributes:
        type: What it is, such as `file`, `url`, `session` or `pr`.
        name: A name for people to read.
        path: The file of the session.
        url: The address, if it is elsewhere.
    """

    type: str
    name: str
    path: str | None | Unset = UNSET
    url: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.name = data["name"]
            self.path = data.get("path", UNSET)
            self.url = data.get("url", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_task_artifact = TaskArtifact.from_dict
