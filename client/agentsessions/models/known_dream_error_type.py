# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class KnownDreamErrorType(OpenEnum):
    """The kinds of failure that are known: the dream took too long (`timeout`), or something
    broke in the service (`internal_error`)."""

    TIMEOUT = "timeout"
    INTERNAL_ERROR = "internal_error"


decode_known_dream_error_type = enum_decoder(KnownDreamErrorType)
