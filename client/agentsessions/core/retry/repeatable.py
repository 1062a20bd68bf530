"""The end of a call with an idempotency key: what its failures leave open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..errors import APIError, APIStatusError, MaybeSentError
from ..request.operation import Operation
from ..request.request import HttpRequest
from .policy import may_have_been_carried_out

_HOW_TO_FIND_OUT = (
    "Call it again with `idempotency_key` as here: what was carried out is not carried out twice."
)


def outcome(
    request: HttpRequest, operation: Operation[Any, Any], failures: Sequence[APIError]
) -> APIError:
    """The error of a call that is given up: the last failure, if it tells that nothing was done;
    else a `MaybeSentError` with the key.

    Nothing was done where the service refused at last: a repeated request gets the answer of the
    first one. A conflict that passes by itself is no refusal, for the first one is then running.
    """
    last = failures[-1]
    if not any(map(may_have_been_carried_out, failures)) or _is_refusal(last, operation):
        return last
    error = MaybeSentError(
        operation=operation.id,
        attempts=failures,
        how_to_find_out=_HOW_TO_FIND_OUT,
        idempotency_key=dict(request.headers).get(operation.idempotency_key or ""),
    )
    error.__cause__ = last
    return error


def _is_refusal(error: APIError, operation: Operation[Any, Any]) -> bool:
    if not isinstance(error, APIStatusError) or may_have_been_carried_out(error):
        return False
    passes = error.status_code == 409 and operation.retry_conflict
    return error.status_code not in (429, 503, 529) and not passes
