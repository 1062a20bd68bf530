# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class InputTerminalOutcome(OpenEnum):
    """How an input has ended. `superseded`: a later one took its place. `coalesced`: it was
    answered with others."""

    COMPLETED = "completed"
    ABANDONED = "abandoned"
    SUPERSEDED = "superseded"
    COALESCED = "coalesced"
    CANCELLED = "cancelled"


decode_input_terminal_outcome = enum_decoder(InputTerminalOutcome)
