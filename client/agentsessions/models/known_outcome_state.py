# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class KnownOutcomeState(OpenEnum):
    """`pending`, `running` and `evaluating` while the work goes on; then `satisfied`, `failed`,
    `interrupted`, or `max_iterations_reached` when the cycles were used up."""

    PENDING = "pending"
    RUNNING = "running"
    EVALUATING = "evaluating"
    SATISFIED = "satisfied"
    MAX_ITERATIONS_REACHED = "max_iterations_reached"
    FAILED = "failed"
    INTERRUPTED = "interrupted"


decode_known_outcome_state = enum_decoder(KnownOutcomeState)
