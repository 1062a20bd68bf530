# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WebhookSessionRunning(Model):
    """The service declares this kind without saying when it is sent; `session.status_run_started`
    is the one to rely on.

    Attributes:
        id: Identifies the session; begins with `sesn_`.
        type: Always `session.running`.
        organization_id: The organization that owns the object.
        workspace_id: The workspace that the object is in.
    """

    id: str
    type: Literal["session.running"] = "session.running"
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


decode_webhook_session_running = WebhookSessionRunning.from_dict
