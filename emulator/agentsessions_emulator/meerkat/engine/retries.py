"""What is told when a model that could not be asked is asked again."""

from agentsessions_emulator.jsontypes import JsonObject

_RATE_LIMITED = frozenset({"rate_limited", "model_rate_limited_error"})
_MOST = 3


def retry_plan(session: JsonObject, error_type: str, message: str, seconds: float) -> JsonObject:
    """Why and when: after so many seconds."""
    is_limited = error_type in _RATE_LIMITED
    delay = round(seconds * 1000)
    return {
        "failure": {
            "provider": session["provider"],
            "kind": "rate_limited" if is_limited else "retryable_provider_error",
            "message": message,
        },
        "plan": {
            "attempt": 1,
            "max_retries": _MOST,
            "computed_delay_ms": delay,
            "selected_delay_ms": delay,
            "rate_limit_floor_applied": is_limited,
            "budget_capped": False,
        },
    }
