"""What a run can end with that is no good end, as events and as answers tell of it."""

from collections.abc import Mapping
from typing import Any

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.errors import failed
from agentsessions_emulator.meerkat.ids import session_ref

RATE_LIMITED = "rate_limited"

_OF_OTHER_SERVICES = {
    "model_overloaded_error": "server_overloaded",
    "model_rate_limited_error": RATE_LIMITED,
    "model_request_failed_error": "server_error",
    "unknown_error": "unknown",
}
"""What Meerkat calls an error that scripts for other services name."""

_OWN = frozenset(
    {"rate_limited", "server_overloaded", "server_error", "invalid_request", "unknown"}
)
ERROR_TYPES = _OWN | _OF_OTHER_SERVICES.keys()

CANCELLED: JsonObject = {"class": "cancelled", "message": "Run was cancelled"}
"""What is told of a run that was interrupted, stopped or cancelled."""


def model_failed(error_type: str, message: str, details: Mapping[str, str]) -> JsonObject:
    """A request to the model has failed for good."""
    why = f"Failed (LlmFailure): LLM failure terminal turn: LLM error: {message}"
    kind = _OF_OTHER_SERVICES.get(error_type, error_type)
    reason: JsonObject = {
        "reason_type": "llm_provider_error",
        "provider_error": {"message": message, **details},
        "provider_error_kind": kind,
        "provider_error_retryability": "non_retryable",
    }
    if kind == RATE_LIMITED:
        reason = {"reason_type": "llm_rate_limited"}
    return _failure("llm_failure", f"Terminal failure: {why}", reason=reason, retryable=False)


def refused(turn: int, category: str | None, explanation: str | None) -> JsonObject:
    """The model does not want to answer."""
    detail = {"provider": "anthropic", "category": category, "explanation": explanation}
    reason = {"reason_type": "content_filtered", "stop": "refusal", "detail": detail}
    return _failure("fatal_failure", f"Content filtered on turn {turn}", reason=reason)


def no_such_skill(key: JsonObject) -> tuple[JsonObject, JsonObject]:
    """A run wants a skill, and the emulator has none: the failure, and what is told of its reason."""
    source = key["source_uuid"]
    told = f"source identity resolution failed for {source}/{key['skill_name']}: source unknown"
    failure = _failure("runtime_apply_failure", f"Skill resolution failed: {told}: {source}")
    shown = {"source_uuid": source, "skill_name": key["skill_name"]}
    return failure, {"skill_key": shown, "reason": {"reason_type": "load", "message": told}}


def script_failed(error: BaseException) -> JsonObject:
    """The script of the emulated agent has failed."""
    told = f"The agent's script failed: {type(error).__name__}: {error}"
    return _failure("fatal_failure", told)


def report_of(failure: JsonObject) -> JsonObject:
    """What events tell of a failure."""
    if failure["kind"] == "llm_failure":
        reason = {"reason_type": "turn_terminal_cause", "outcome": "failed"}
        told = {"class": "llm", "reason": {**reason, "cause_kind": failure["kind"]}}
        return {**told, "message": failure["detail"]}
    if "reason" in failure:
        told = {"class": "content_filtered", "reason": failure["reason"]}
        return {**told, "message": failure["detail"]}
    kind = "skill" if failure["kind"] == "runtime_apply_failure" else "internal"
    return {"class": kind, "message": failure["detail"]}


def abandoned(failure: JsonObject, created: str | None) -> ApiError:
    """500: a run has failed. `created` is the session that its request has created."""
    message = f"turn abandoned: {failure['detail']}"
    if created is None:
        return failed("TURN_ABANDONED", message, {"error": failure})
    details = {
        "session_id": created,
        "session_ref": session_ref(created),
        "session_created": True,
        "resumable": True,
        "turn_error_code": "TURN_ABANDONED",
        "error": failure,
        "turn_error_details": {"error": failure},
    }
    return failed("SESSION_CREATED_WITH_TURN_FAILURE", message, details)


def _failure(kind: str, detail: str, **fields: Any) -> JsonObject:
    return {"detail": detail, "kind": kind, "outcome": "failed", **fields, "terminal": True}
