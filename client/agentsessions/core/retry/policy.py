"""Retry decisions, all of them pure: the caller sends, sleeps and asks again.

`decide` is the whole policy:

    failure                               safe to repeat        not safe to repeat
    ------------------------------------  --------------------  ----------------------------------
    `x-should-retry: false`               give up               give up
    `x-should-retry: true`                retry                 retry
    not sent (connect error, pool full)   retry                 retry
    connection lost, timeout              retry                 give up: may have been carried out
    429, 529, 503 with a server's delay   retry                 retry
    409                                   where the operation   give up
                                          says that it passes
    408, other 500-599                    retry                 give up: may have been carried out
    any other status, broken responses    give up               give up

A retry further needs a retry left, a body that can be sent again, and a server's delay of at most
`longest_hint`. The client's `RetryBudget` has the last word.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from enum import Enum
from typing import NamedTuple

from ..errors import APIConnectionError, APIError, APIStatusError, Sent
from ..headers import http_date

_SECONDS = r"[0-9]+(?:\.[0-9]*)?|\.[0-9]+"
_LONGEST_DELAY = 1e9  # about 30 years: keeps "never" finite
_EARLY_DELAYS = (0.1, 0.2, 0.4, 0.8, 1.5)


class RetryPolicy(NamedTuple):
    """How often and how patiently to retry; all times in seconds.

    Attributes:
        max_retries: retries after the first attempt; 0 turns retrying off.
        base: the longest first back-off; it doubles with each retry.
        cap: the longest back-off.
        longest_hint: a server asking for a longer wait than this gets its error surfaced.
        settle: how long a lost request must stay invisible on the server before it counts as not
            carried out, where an operation is checked before it is sent again.
    """

    max_retries: int = 2
    base: float = 0.5
    cap: float = 8.0
    longest_hint: float = 120.0
    settle: float = 2.0


class Reason(Enum):
    """Why a failed call is not tried again."""

    NOT_RETRYABLE = "trying again would not help"
    MAYBE_CARRIED_OUT = "the server may have carried the request out"
    SERVER_REFUSED = "the server asked not to retry"
    BODY_CONSUMED = "the request's body cannot be read again"
    NO_RETRIES_LEFT = "no retries left"
    HINT_TOO_LONG = "the server asked for a longer wait than is acceptable"
    NO_TIME_LEFT = "the total timeout ends before"
    BUDGET_EMPTY = "the client's retry budget is used up"


class Retry(NamedTuple):
    """Send again after `delay` seconds; `throttled` if the server merely turned it away."""

    delay: float
    throttled: bool = False


class GiveUp(NamedTuple):
    """Surface the error."""

    reason: Reason


def decide(
    error: APIError,
    policy: RetryPolicy,
    *,
    retries_taken: int,
    safe_to_repeat: bool,
    retry_on_conflict: bool = False,
    body_rereadable: bool = True,
    now: float | None = None,
    random: Callable[[], float] | None = None,
) -> Retry | GiveUp:
    """Whether to send a failed request again, and after how long.

    Args:
        error: the failure of the latest attempt.
        retries_taken: retries before this one; 0 after the first attempt.
        safe_to_repeat: whether sending the request twice does no harm.
        retry_on_conflict: whether the operation's 409 passes by itself.
        body_rereadable: False for a body that the attempt has used up.
        now: seconds since the epoch, for delays given as a date; default: the clock.
        random: gives a number in [0, 1); default: `random.random`.
    """
    headers = _headers(error)
    verdict = headers.get("x-should-retry", "").strip().lower()
    if verdict == "false":
        return GiveUp(Reason.SERVER_REFUSED)
    if verdict != "true":
        if not _is_transient(error, conflict_passes=retry_on_conflict and safe_to_repeat):
            return GiveUp(Reason.NOT_RETRYABLE)
        if not safe_to_repeat and may_have_been_carried_out(error):
            return GiveUp(Reason.MAYBE_CARRIED_OUT)
    if not body_rereadable:
        return GiveUp(Reason.BODY_CONSUMED)
    if retries_taken >= policy.max_retries:
        return GiveUp(Reason.NO_RETRIES_LEFT)
    hint = server_delay(headers, time.time() if now is None else now) or 0.0
    if hint > policy.longest_hint:
        return GiveUp(Reason.HINT_TOO_LONG)
    return Retry(hint or backoff(policy, retries_taken, random), _is_throttled(error))


def decide_on_conflict(error: APIError, policy: RetryPolicy, retries_taken: int) -> Retry | None:
    """When to send again what may only have come too early, if that is what the error says.

    It is tried for 3 s, with the first retries close to each other.
    """
    is_conflict = isinstance(error, APIStatusError) and error.status_code == 409
    if not is_conflict or not policy.max_retries or retries_taken >= len(_EARLY_DELAYS):
        return None
    return Retry(_EARLY_DELAYS[retries_taken], throttled=True)


def backoff(
    policy: RetryPolicy, retries_taken: int, random: Callable[[], float] | None = None
) -> float:
    """Seconds to wait without a hint: full jitter, from 0 up to a bound that doubles each time."""
    if random is None:
        import random as module

        random = module.random
    return random() * min(policy.cap, policy.base * 2.0 ** min(retries_taken, 64))


def may_have_been_carried_out(error: APIError) -> bool:
    """Whether the failed request can have had its effect on the server all the same.

    False only where that is certain: it was never sent; it was refused as too much (429, 529, 503
    with a delay), as wrong (other 4xx) or as sent to the wrong place (3xx but 303); or the server
    said `x-should-retry: true`.
    """
    if isinstance(error, APIConnectionError):
        return error.sent is not Sent.NOT_SENT
    if not isinstance(error, APIStatusError):
        return True
    if _is_throttled(error) or _headers(error).get("x-should-retry", "").strip().lower() == "true":
        return False
    # 303 points to a result; 408 and 499 come from proxies too, which gave up waiting while the
    # server went on.
    return not 300 <= error.status_code < 500 or error.status_code in (303, 408, 499)


def server_delay(headers: Mapping[str, str], now: float) -> float | None:
    """The wait in seconds that a response asks for; None when it asks for none.

    `retry-after-ms` counts before `retry-after`, which is a number of seconds or an HTTP date.
    Anything that is not a plain non-negative decimal number or a date (signs, exponents, NaN,
    words) counts as absent. A date in the past is 0, and a number too large to mean anything is
    a billion seconds.
    """
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return min(milliseconds / 1000, _LONGEST_DELAY)
    value = headers.get("retry-after", "")
    seconds = _number(value)
    if seconds is None:
        date = http_date(value)
        if date is None:
            return None
        seconds = max(date.timestamp() - now, 0.0)
    return min(seconds, _LONGEST_DELAY)


def _headers(error: APIError) -> Mapping[str, str]:
    """What the server said with an error; a broken success response has no say in retries."""
    return error.headers or {} if isinstance(error, APIStatusError) else {}


def _is_transient(error: APIError, *, conflict_passes: bool) -> bool:
    if isinstance(error, APIStatusError):
        status = error.status_code
        return status in (408, 429) or 500 <= status < 600 or (status == 409 and conflict_passes)
    return isinstance(error, APIConnectionError)


def _is_throttled(error: APIError) -> bool:
    """Whether the server turned the request away before doing anything with it."""
    if not isinstance(error, APIStatusError):
        return False
    return error.status_code in (429, 529) or (
        error.status_code == 503 and server_delay(_headers(error), 0.0) is not None
    )


def _number(value: str) -> float | None:
    value = value.strip()
    return float(value) if re.fullmatch(_SECONDS, value) else None
