"""The end of a call that is not simply repeated: what its failures leave open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import APIError, APIStatusError, MaybeSentError, ResponseValidationError
from .policy import may_have_been_carried_out

if TYPE_CHECKING:
    from ..request.operation import Operation
    from .attempts import Attempts

_HOW_TO_FIND_OUT = (
    "Call it again with `idempotency_key` as here: what was carried out is not carried out twice."
)
_OF_GATEWAYS = (408, 502, 504)
"""Statuses of whoever has given up waiting for the service."""
_OF_SERVICES = (499, 500)
"""Statuses of services themselves, whatever the body is. Others that leave it open need a code."""


def outcome_with_key(attempts: Attempts[Any, Any]) -> APIError:
    """The error of a call with an idempotency key that is given up: the last failure, if it tells
    that nothing was done; else a `MaybeSentError` with the key.

    Nothing was done where the service refused at last: a repeated request gets the answer of the
    first one. A conflict that passes by itself is no refusal, for the first one is then running.
    """
    operation, last = attempts.operation, attempts.failures[-1]
    if not _may_have_been_carried_out(attempts) or _is_refusal(last, operation):
        return last
    key = dict(attempts.request.headers).get(operation.idempotency_key or "")
    return _maybe_sent(attempts, _HOW_TO_FIND_OUT, key)


def outcome_of_turn(attempts: Attempts[Any, Any], how_to_find_out: str) -> MaybeSentError | None:
    """The error of a call that runs a turn and is given up; None if the last failure tells more:
    the service itself has answered, or nothing can have arrived.
    """
    is_open = _is_unanswered(attempts.failures[-1])
    return _maybe_sent(attempts, how_to_find_out) if is_open else None


def outcome_of_answer(attempts: Attempts[Any, Any], how_to_find_out: str) -> MaybeSentError | None:
    """The error of a call that answers something and is given up; None if nothing was done."""
    is_open = _may_have_been_carried_out(attempts)
    return _maybe_sent(attempts, how_to_find_out) if is_open else None


def _maybe_sent(
    attempts: Attempts[Any, Any], how_to_find_out: str, key: str | None = None
) -> MaybeSentError:
    operation, failures = attempts.operation, attempts.failures
    error = MaybeSentError(
        operation=operation.id,
        attempts=failures,
        how_to_find_out=how_to_find_out,
        idempotency_key=key,
        session_id=operation.session_in(attempts.path_values),
    )
    error.__cause__ = failures[-1]
    return error


def _may_have_been_carried_out(attempts: Attempts[Any, Any]) -> bool:
    return any(map(may_have_been_carried_out, attempts.failures))


def _is_refusal(error: APIError, operation: Operation[Any, Any]) -> bool:
    if not isinstance(error, APIStatusError) or may_have_been_carried_out(error):
        return False
    passes = error.status_code == 409 and operation.retry_conflict
    return error.status_code not in (429, 503, 529) and not passes


def _is_unanswered(error: APIError) -> bool:
    """Whether the service may have done it without having said what came of it."""
    if isinstance(error, APIStatusError) and error.status_code not in _OF_GATEWAYS:
        is_its_own = error.error_type is not None or error.status_code in _OF_SERVICES
    else:
        is_its_own = isinstance(error, ResponseValidationError)
    return not is_its_own and may_have_been_carried_out(error)
