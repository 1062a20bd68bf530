# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class KnownErrorCode(OpenEnum):
    """The kinds of error known today. With 400: `invalid_change_reason`. 404: `not_found`,
    `session_not_found`. 409: `conflict`, `idempotency_key_in_progress`. 422:
    `idempotency_key_reused`. 500: `internal_error`. 502: `bad_gateway`."""

    INVALID_CHANGE_REASON = "invalid_change_reason"
    NOT_FOUND = "not_found"
    SESSION_NOT_FOUND = "session_not_found"
    CONFLICT = "conflict"
    IDEMPOTENCY_KEY_IN_PROGRESS = "idempotency_key_in_progress"
    IDEMPOTENCY_KEY_REUSED = "idempotency_key_reused"
    INTERNAL_ERROR = "internal_error"
    BAD_GATEWAY = "bad_gateway"


decode_known_error_code = enum_decoder(KnownErrorCode)
