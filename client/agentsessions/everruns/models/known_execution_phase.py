# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class KnownExecutionPhase(OpenEnum):
    """The phases as they have been published. What servers send is spelled `commentary` and
    `final_answer`."""

    COMMENTARY = "Commentary"
    FINALANSWER = "FinalAnswer"


decode_known_execution_phase = enum_decoder(KnownExecutionPhase)
