# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class InterruptOutcome(OpenEnum):
    """What an interrupt did. `staged_noop`: nothing, because the session has not begun."""

    INTERRUPTED = "interrupted"
    STAGED_NOOP = "staged_noop"


decode_interrupt_outcome = enum_decoder(InterruptOutcome)
