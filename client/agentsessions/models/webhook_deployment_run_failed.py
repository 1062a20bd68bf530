# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WebhookDeploymentRunFailed(Model):
    """A scheduled run could not create a session; the error is in the run.

    Attributes:
        id: Identifies the deployment run; begins with `drun_`.
        type: Always `deployment_run.failed`.
        organization_id: The organization that owns the object.
        workspace_id: The workspace that the object is in.
    """

    id: str
    type: Literal["deployment_run.failed"] = "deployment_run.failed"
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


decode_webhook_deployment_run_failed = WebhookDeploymentRunFailed.from_dict
