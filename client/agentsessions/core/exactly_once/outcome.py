"""What may have become of a request that got no response, or a bad one."""

from __future__ import annotations

from enum import Enum

from ..errors import APIConnectionError, APIError, APIStatusError, APITimeoutError, Sent
from ..retry.policy import RetryPolicy, may_have_been_carried_out

_ANSWERED_TOO_LATE = frozenset({408, 499, 504, 524})
"""A server or a proxy stopped waiting; whoever it waited for may be at work still."""
_ANSWERED_IN_BETWEEN = frozenset({502, 520, 521, 522, 523})
"""A proxy lost the server behind it, which tells no more than a lost connection."""


class Outcome(Enum):
    """How much a failure tells about its request."""

    REFUSED = "it was not carried out"
    SETTLED = "it has been carried out by now, or never will be"
    PENDING = "it may yet be carried out"


def outcome_of(error: APIError) -> Outcome:
    """What a failure says about the request that failed.

    SETTLED are a server's own 5xx, which ends the request, and a connection that the other side
    closed: nobody is left to answer to. PENDING are timeouts, on this side or reported by a proxy.
    So is a response that began with success and broke off: the request was carried out, and must
    not be taken for lost only because it cannot be seen yet.
    """
    if not may_have_been_carried_out(error):
        return Outcome.REFUSED
    if isinstance(error, APIConnectionError):
        late = isinstance(error, APITimeoutError) or error.sent is Sent.SUCCEEDED
        return Outcome.PENDING if late else Outcome.SETTLED
    if isinstance(error, APIStatusError) and error.status_code not in _ANSWERED_TOO_LATE:
        return Outcome.SETTLED
    return Outcome.PENDING


def settling_time(error: APIError, policy: RetryPolicy) -> float:
    """For how many seconds the request must stay invisible before it counts as not carried out.

    A request that the server itself has answered needs only the time in which its own lists catch
    up; one that was lost on the way may still have been travelling when the connection broke.
    """
    answered = isinstance(error, APIStatusError)
    if answered and error.status_code not in _ANSWERED_TOO_LATE | _ANSWERED_IN_BETWEEN:
        return policy.settle / 4
    return policy.settle
