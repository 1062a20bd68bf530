# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class RunStopCompletion(OpenEnum):
    """What the sender of an input was told."""

    COMPLETED = "completed"
    COMPLETED_WITHOUT_RESULT = "completed_without_result"
    CALLBACK_PENDING = "callback_pending"
    CANCELLED = "cancelled"
    ABANDONED = "abandoned"
    ABANDONED_WITH_ERROR = "abandoned_with_error"
    COMPLETED_WITH_FINALIZATION_FAILURE = "completed_with_finalization_failure"
    RUNTIME_TERMINATED = "runtime_terminated"


decode_run_stop_completion = enum_decoder(RunStopCompletion)
