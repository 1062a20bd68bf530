# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class KnownErrorType(OpenEnum):
    """The kinds of error known today: `invalid_request_error` (400), `authentication_error`
    (401), `billing_error` (402), `permission_error` (403), `not_found_error` (404),
    `conflict_error`, `memory_path_conflict_error` and `memory_precondition_failed_error`
    (409), `request_too_large` (413), `rate_limit_error` (429), `api_error` (500),
    `timeout_error` (504), `overloaded_error` (529)."""

    INVALID_REQUEST_ERROR = "invalid_request_error"
    AUTHENTICATION_ERROR = "authentication_error"
    BILLING_ERROR = "billing_error"
    PERMISSION_ERROR = "permission_error"
    NOT_FOUND_ERROR = "not_found_error"
    CONFLICT_ERROR = "conflict_error"
    MEMORY_PATH_CONFLICT_ERROR = "memory_path_conflict_error"
    MEMORY_PRECONDITION_FAILED_ERROR = "memory_precondition_failed_error"
    REQUEST_TOO_LARGE = "request_too_large"
    RATE_LIMIT_ERROR = "rate_limit_error"
    API_ERROR = "api_error"
    TIMEOUT_ERROR = "timeout_error"
    OVERLOADED_ERROR = "overloaded_error"


decode_known_error_type = enum_decoder(KnownErrorType)
