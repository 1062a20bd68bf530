# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class AnsweredBy(OpenEnum):
    """Who settled questions: the user, time, or the service because nobody was there."""

    USER = "user"
    TIMEOUT = "timeout"
    UNATTENDED = "unattended"


decode_answered_by = enum_decoder(AnsweredBy)
