# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeploymentPauseWorkspaceArchivedError(Model):
    """The workspace is archived.

    Attributes:
        type: Always `workspace_archived_error`.
    """

    type: Literal["workspace_archived_error"] = "workspace_archived_error"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_deployment_pause_workspace_archived_error = DeploymentPauseWorkspaceArchivedError.from_dict
