# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WebhookSessionStatusRunStarted(Model):
    """A session began to work; sent each time it changes to `running`. The stream calls this
    `session.status_running`.

    Attributes:
        id: Identifies the session; begins with `sesn_`.
        type: Always `session.status_run_started`.
        organization_id: The organization that owns the object.
        workspace_id: The workspace that the object is in.
    """

    id: str
    type: Literal["session.status_run_started"] = "session.status_run_started"
    organization_id: str
    workspace_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.organization_id = data["organization_id"]
            self.workspace_id = data["workspace_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_webhook_session_status_run_started = WebhookSessionStatusRunStarted.from_dict
