# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class QuestionReply(OpenEnum):
    """Whether questions are answered, or the user does not want to."""

    ANSWERED = "answered"
    DECLINED = "declined"


decode_question_reply = enum_decoder(QuestionReply)
