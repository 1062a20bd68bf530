# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class QuestionOutcome(OpenEnum):
    """What became of questions."""

    ANSWERED = "answered"
    DECLINED = "declined"
    TIMED_OUT = "timed_out"
    CANCELLED = "cancelled"


decode_question_outcome = enum_decoder(QuestionOutcome)
