"""One call from its first attempt to its outcome: what to send, what to make of each response."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import evolve

from ..errors import APIConnectionError, APIError, APITimeoutError, ResponseValidationError, Sent
from ..headers import Headers
from ..request.operation import Call
from ..request.request import HttpRequest, RequestSettings, render
from ..response.open import AsyncOpenResponse, OpenResponse, RawResponse
from ..response.response import Response, failure, is_success, parse
from ..response.returns import HeldBy
from .policy import (
    GiveUp,
    Reason,
    Retry,
    RetryPolicy,
    decide,
    decide_on_conflict,
    may_have_been_carried_out,
)

if TYPE_CHECKING:
    from ..credentials import Hidden
    from ..request.deadline import Deadline

T = TypeVar("T")
A = TypeVar("A")
R = TypeVar("R")

logger = logging.getLogger("agentsessions")

_lock = threading.RLock()  # of all budgets; a finalizer may need it where it is held


def _unlock() -> None:
    """Forget, in a forked process, which thread of its parent held the lock."""
    global _lock  # noqa: PLW0603  # it is the process that changed
    _lock = threading.RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_unlock)


class RetryBudget:
    """Token bucket that stops a client from multiplying the load on a failing server.

    Each retry takes tokens, fewer after a server that merely turned the request away; each
    success gives some back. Shared by all calls of a client, from any thread or event loop.
    """

    RETRY_COST = 14
    THROTTLED_COST = 5

    __slots__ = ("_capacity", "_tokens")

    def __init__(self, capacity: int = 500) -> None:
        self._capacity = capacity
        self._tokens = capacity

    @property
    def tokens(self) -> int:
        return self._tokens

    def take(self, cost: int) -> bool:
        """Take `cost` tokens, or none when there are fewer."""
        with _lock:
            if self._tokens < cost:
                return False
            self._tokens -= cost
            return True

    def give_back(self, tokens: int = 1) -> None:
        """After a success: the cost of the retry that led to it, 1 if there was none."""
        if self._tokens >= self._capacity:  # the usual case, without the lock
            return
        with _lock:
            self._tokens = min(self._capacity, self._tokens + tokens)


class Attempts(Generic[T, A]):
    """The attempts of one call: the driver sends `request` and says what came of it.

    `failures` are those of its attempts so far. `sent` counts the requests that observers were told
    of; `when_noted` tells them of an error that was inside a stream. `key` is what a function gave,
    `is_renewed` says that it was asked again.
    """

    def __init__(
        self,
        call: Call[T, A],
        settings: RequestSettings,
        policy: RetryPolicy,
        budget: RetryBudget,
        deadline: Deadline | None = None,
    ) -> None:
        self.operation = call.operation
        self.path_values = call.path_values
        self.sent = 0
        self.when_noted: Callable[[APIError], None] | None = None
        self.key: Hidden[str] | None = None
        self.is_renewed = False
        self.request: HttpRequest = render(call, settings)
        if deadline is not None or self.request.timeout.total is not None:
            from ..request.deadline import Deadline  # few calls have one

            deadline = Deadline.begin(self.request.timeout, deadline)
            self.request = evolve(self.request, deadline=deadline)
        self._service = settings.service
        options = call.options
        if options is not None and options.max_retries is not None:
            policy = policy._replace(max_retries=options.max_retries)
        self.policy = policy
        self._budget = budget
        self._retries_taken = 0
        self._cost = 1
        self.failures: list[APIError] = []

    def authorize(self, key: Hidden[str], *, again: bool = False) -> None:
        """Send the request with this key from now on; `again`: the one before it was refused."""
        self.key = key
        self.is_renewed = self.is_renewed or again
        headers = self.request.headers.with_credential(key.value)
        self.request = evolve(self.request, headers=headers)

    def accept(self, response: RawResponse) -> Response[Any]:
        """Read a whole response. Raises the error that it stands for."""
        if not is_success(response.status):
            raise failure(self.operation, self._service, response)
        accepted = parse(self.operation, self._service, response)
        accepted.retries_taken = self._retries_taken
        self._succeed()
        return accepted

    def holds(self, status: int) -> bool:
        """Whether the connection is to be handed to the caller with the body unread."""
        return self.request.stream and is_success(status)

    def hold(self, response: OpenResponse) -> Response[T]:
        """The response of a stream or a download that has begun."""
        parsed = self.operation.returns.hold(response, self._context(response))
        return self._held(response.status, response.headers, parsed)

    def hold_async(self, response: AsyncOpenResponse) -> Response[A]:
        """The same for asyncio."""
        parsed = self.operation.returns.hold_async(response, self._context(response))
        return self._held(response.status, response.headers, parsed)

    def mismatch(self, headers: Headers) -> ResponseValidationError | None:
        """What is wrong with the media type of a response that is about to be held."""
        found, wanted = headers.get("content-type", ""), self.operation.returns.media_type
        if wanted is None or found.partition(";")[0].strip().lower() in ("", wanted):
            return None
        return ResponseValidationError(
            f"the response is {found[:100]!r} where an event stream is expected", headers=headers
        )

    def note(self, error: APIError) -> None:
        """Say in an error which call it ended, and take the credentials of that call out of it."""
        from ..errors.redaction import conceal  # hardly ever needed

        error.operation = self.operation.id
        error.retries_taken = self._retries_taken
        if error.request_id is None and error.headers is not None:
            error.request_id = error.headers.get(self._service.request_id_header)
        conceal(error, self.request.headers)
        if self.when_noted is not None:
            self.when_noted(error)

    def complete(self, error: ResponseValidationError) -> None:
        """Say in the error of a request that was carried out which call it ended, and advise."""
        self.note(error)
        error.advice = self._advice(error, Reason.NOT_RETRYABLE)

    def delay_after(self, error: APIError, *, known_absent: bool = False) -> float:
        """How many seconds to wait before the next attempt. Raises `error` if there is none.

        `known_absent`: it was found out that the failed attempt was not carried out.
        """
        self.note(error)
        self.failures.append(error)
        decision = self._decide(error, known_absent=known_absent)
        if isinstance(decision, GiveUp):
            raise self._given_up(error, decision.reason)
        deadline = self.request.deadline
        if deadline is not None and deadline.left() <= decision.delay:
            raise self._too_late(error, deadline)
        cost = RetryBudget.THROTTLED_COST if decision.throttled else RetryBudget.RETRY_COST
        if not self._budget.take(cost):
            raise self._given_up(error, Reason.BUDGET_EMPTY)
        self._retries_taken += 1
        self._cost = cost
        logger.info(
            "%s: retry %d in %.2f s after %s",
            self.operation.id,
            self._retries_taken,
            decision.delay,
            error,
        )
        return decision.delay

    def _decide(self, error: APIError, *, known_absent: bool) -> Retry | GiveUp:
        operation = self.operation
        if operation.id in self._service.early_conflicts:
            retry = decide_on_conflict(error, self.policy, self._retries_taken)
            if retry is not None:
                return retry
        return decide(
            error,
            self.policy,
            retries_taken=self._retries_taken,
            safe_to_repeat=operation.safe or known_absent,
            retry_on_conflict=operation.retry_conflict,
            body_rereadable=self.request.body_rereadable,
        )

    def _too_late(self, error: APIError, deadline: Deadline) -> APIError:
        """The error for a call with no time left to try again."""
        if isinstance(error, APITimeoutError) and deadline.is_over():
            return error
        lost = may_have_been_carried_out(error)
        late = deadline.error(Sent.MAYBE_SENT if lost else Sent.NOT_SENT, error)
        late.__cause__ = error
        self.note(late)
        return self._given_up(late, Reason.NO_TIME_LEFT)

    def _context(self, response: OpenResponse | AsyncOpenResponse) -> HeldBy:
        return HeldBy(self.operation, self._service, response.headers, self.note)

    def _held(self, status: int, headers: Headers, parsed: R) -> Response[R]:
        self._succeed()
        return Response(
            parsed=parsed,
            status_code=status,
            headers=headers,
            content=b"",
            request_id=headers.get(self._service.request_id_header),
            retries_taken=self._retries_taken,
        )

    def _succeed(self) -> None:
        """Give the budget back what the last retry took, or 1 without one."""
        self._budget.give_back(self._cost)

    def _given_up(self, error: APIError, reason: Reason) -> APIError:
        error.advice = error.advice or self._advice(error, reason)
        logger.info("%s failed: %s (%s)", self.operation.id, error, reason.value)
        return self._outcome() or error

    def _outcome(self) -> APIError | None:
        """What a call ends with that is not simply repeated; None for all others."""
        operation, service = self.operation, self._service
        if operation.idempotency_key is not None:
            from .repeatable import outcome_with_key  # hardly ever needed

            return outcome_with_key(self)
        if (how_to_find_out := service.turns.get(operation.id)) is not None:
            from .repeatable import outcome_of_turn

            return outcome_of_turn(self, how_to_find_out)
        if (how_to_find_out := service.answers.get(operation.id)) is not None:
            from .repeatable import outcome_of_answer

            return outcome_of_answer(self, how_to_find_out)
        return None

    def _advice(self, error: APIError, reason: Reason) -> str | None:
        """What to mind before trying again."""
        if reason is Reason.BODY_CONSUMED:
            return "not tried again, because the request's body cannot be read again"
        if self.operation.safe or not may_have_been_carried_out(error):
            return None
        was = isinstance(error, ResponseValidationError)
        if isinstance(error, APIConnectionError):
            was = error.sent is Sent.SUCCEEDED
        advice = f"the request {'was' if was else 'may have been'} carried out all the same"
        if self.operation.shown_by:
            advice += f", so look with `{self.operation.shown_by}` before you send it again"
        return advice
