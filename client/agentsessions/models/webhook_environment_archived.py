# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WebhookEnvironmentArchived(Model):
    """An environment was archived. Archiving it again sends none.

    Attributes:
        id: Identifies the environment; begins with `env_`.
        type: Always `environment.archived`.
        organization_id: The organization that owns the object.
        workspace_id: The workspace that the object is in.
    """

    id: str
    type: Literal["environment.archived"] = "environment.archived"
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


decode_webhook_environment_archived = WebhookEnvironmentArchived.from_dict
