"""The errors that an agent can meet."""

CODES = {
    "model_overloaded_error": "service_unavailable",
    "model_rate_limited_error": "rate_limited",
    "model_request_failed_error": "internal_error",
    "unknown_error": "internal_error",
}
"""What Everruns calls an error that scripts for other services name."""

_OWN = frozenset({"rate_limited", "service_unavailable", "request_too_large", "internal_error"})
ERROR_TYPES = _OWN | CODES.keys()
