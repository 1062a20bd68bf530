# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class QuestionKind(OpenEnum):
    """What sort of answer a question wants: one of its options, a text, or a secret."""

    CHOICE = "choice"
    TEXT = "text"
    SECRET = "secret"


decode_question_kind = enum_decoder(QuestionKind)
