# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ToolErrorKind(OpenEnum):
    """How a tool has failed."""

    NOT_FOUND = "not_found"
    UNAVAILABLE = "unavailable"
    INVALID_ARGUMENTS = "invalid_arguments"
    EXECUTION_FAILED = "execution_failed"
    TIMEOUT = "timeout"
    ACCESS_DENIED = "access_denied"
    AUTHORIZATION_REFUSED = "authorization_refused"
    OPERATION_OBSERVATION_UNAVAILABLE = "operation_observation_unavailable"
    OPERATION_AUTHORIZATION_UNAVAILABLE = "operation_authorization_unavailable"
    POLICY_DENIED = "policy_denied"
    POLICY_INDETERMINATE = "policy_indeterminate"
    OTHER = "other"
    CALLBACK_PENDING = "callback_pending"
    CONFINEMENT_REFUSED = "confinement_refused"
    HOOK_DENIED = "hook_denied"
    OUTCOME_UNCERTAIN = "outcome_uncertain"
    REVIEW_UNSATISFIED = "review_unsatisfied"
    REVIEW_UNAVAILABLE = "review_unavailable"
    HOOK_LAUNCH_REFUSED = "hook_launch_refused"


decode_tool_error_kind = enum_decoder(ToolErrorKind)
