# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

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

from .agent_reference import AgentReference, decode_agent_reference
from .deployment_run_error import decode_deployment_run_error
from .trigger_context import decode_trigger_context

if TYPE_CHECKING:
    from .deployment_run_error import DeploymentRunError
    from .trigger_context import TriggerContext


@model
class DeploymentRun(Model):
    """The record of one attempt to start a session of a deployment. It does not follow the
    session; whether the session came to a good end is found there.

    Attributes:
        id: Identifies the run; begins with `drun_`.
        type: Always `deployment_run`.
        deployment_id: The deployment that ran; begins with `depl_`.
        trigger_context: What started the run.
        agent: The agent and the version that ran.
        session_id: The session that was started, begins with `sesn_`; null when the run failed.
        error: Why no session was started; null when one was.
        created_at: When the run was recorded.
    """

    id: str
    type: Literal["deployment_run"] = "deployment_run"
    deployment_id: str
    trigger_context: TriggerContext
    agent: AgentReference
    session_id: str | None | Unset = UNSET
    error: DeploymentRunError | None | Unset = UNSET
    created_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "trigger_context"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.deployment_id = data["deployment_id"]
            self.trigger_context = decode_trigger_context(data["trigger_context"])
            at = "agent"
            self.agent = decode_agent_reference(data["agent"])
            self.session_id = data.get("session_id", UNSET)
            at = "error"
            value = data.get("error", UNSET)
            self.error = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_deployment_run_error(value)
            )
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_deployment_run = DeploymentRun.from_dict
