# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class WebhookSessionOutcomeEvaluationEnded(Model):
    """One cycle of grading an outcome ended; the verdict is in the session.

    Attributes:
        id: Identifies the session; begins with `sesn_`.
        type: Always `session.outcome_evaluation_ended`.
        organization_id: The organization that owns the object.
        workspace_id: The workspace that the object is in.
    """

    id: str
    type: Literal["session.outcome_evaluation_ended"] = "session.outcome_evaluation_ended"
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


decode_webhook_session_outcome_evaluation_ended = WebhookSessionOutcomeEvaluationEnded.from_dict
