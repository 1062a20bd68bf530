# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class KnownOutcomeResult(OpenEnum):
    """Known verdicts. `needs_revision` sends the agent into another cycle, and all others are
    final: `satisfied`, `max_iterations_reached` (the agent has one last turn), `failed`, and
    `interrupted`."""

    SATISFIED = "satisfied"
    NEEDS_REVISION = "needs_revision"
    MAX_ITERATIONS_REACHED = "max_iterations_reached"
    FAILED = "failed"
    INTERRUPTED = "interrupted"


decode_known_outcome_result = enum_decoder(KnownOutcomeResult)
