# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class LlmProviderErrorKind(OpenEnum):
    """How a provider has failed."""

    INVALID_REQUEST = "invalid_request"
    CONTENT_FILTERED = "content_filtered"
    SERVER_ERROR = "server_error"
    SERVER_OVERLOADED = "server_overloaded"
    CONNECTION_RESET = "connection_reset"
    UNKNOWN = "unknown"
    STREAM_PARSE_ERROR = "stream_parse_error"
    INCOMPLETE_RESPONSE = "incomplete_response"
    OPERATION_REFUSED = "operation_refused"
    OPERATION_OBSERVATION_UNAVAILABLE = "operation_observation_unavailable"
    OPERATION_AUTHORIZATION_UNAVAILABLE = "operation_authorization_unavailable"
    AUTHORIZATION_ROUTE_CHANGED = "authorization_route_changed"
    REQUEST_TOO_LARGE = "request_too_large"
    QUOTA_EXHAUSTED = "quota_exhausted"
    POLICY_STOP = "policy_stop"


decode_llm_provider_error_kind = enum_decoder(LlmProviderErrorKind)
