"""One call from its first attempt to its outcome: what to send, and what to make of each answer."""

from __future__ import annotations

import logging
from typing import Generic, TypeVar

from ..answers.response import Response, failure, is_success, parse
from ..errors import APIConnectionError, APIError, APIStatusError, ResponseValidationError, Sent
from ..headers import Headers
from ..requests.files import MultipartBody
from ..requests.operation import Call
from ..requests.request import HttpRequest, RequestSettings, render
from ..requests.transport import Answer
from .retry import GiveUp, Reason, RetryBudget, RetryPolicy, decide, may_have_been_carried_out

S = TypeVar("S")
T = TypeVar("T")

logger = logging.getLogger("agentsessions")


class Attempts(Generic[T]):
    """The attempts of one call: the driver sends `request` and says what came of it."""

    def __init__(
        self, call: Call[T], settings: RequestSettings, policy: RetryPolicy, budget: RetryBudget
    ) -> None:
        self.operation = call.operation
        self.request: HttpRequest = render(call, settings)
        self._api = settings.api
        options = call.options
        if options is not None and options.max_retries is not None:
            policy = policy._replace(max_retries=options.max_retries)
        self.policy = policy
        self._budget = budget
        self._retries_taken = 0
        self._cost = 1

    def accept(self, answer: Answer) -> Response[T]:
        """Read a complete answer. Raises the error that it stands for."""
        if not is_success(answer.status):
            raise self.failure(answer.status, answer.headers, answer.content)
        response = parse(self.operation, self._api, *answer)
        self.succeed()
        response.retries_taken = self._retries_taken
        return response

    def opened(self, status: int, headers: Headers, parsed: S) -> Response[S]:
        """The response of a stream or a download that has begun."""
        self.succeed()
        return Response(
            parsed=parsed,
            status_code=status,
            headers=headers,
            content=b"",
            request_id=headers.get(self._api.request_id_header),
            retries_taken=self._retries_taken,
        )

    def failure(self, status: int, headers: Headers, content: bytes) -> APIStatusError:
        """The error for an answer that is no success."""
        return failure(self.operation, self._api, status, headers, content)

    def misfit(self, headers: Headers) -> ResponseValidationError | None:
        """What is wrong with the kind of an answer that is about to be read piece by piece."""
        found = headers.get("content-type", "")
        kind = found.partition(";")[0].strip().lower()
        if self.operation.accepts != "events" or kind in ("", "text/event-stream"):
            return None
        return ResponseValidationError(
            f"the answer is {found[:100]!r} where an event stream is expected", headers=headers
        )

    def succeed(self) -> None:
        """Give the budget back what the retries took."""
        logger.debug("%s: done after %d retries", self.operation.id, self._retries_taken)
        self._budget.give_back(self._cost)

    def note(self, error: APIError) -> None:
        """Say in an error which call it ended."""
        error.operation = self.operation.id
        error.retries_taken = self._retries_taken
        if error.request_id is None and error.headers is not None:
            error.request_id = error.headers.get(self._api.request_id_header)

    def delay_after(self, error: APIError, *, known_absent: bool = False) -> float:
        """How many seconds to wait before the next attempt. Raises `error` if there is none.

        `known_absent`: it was found out that the failed attempt was not carried out.
        """
        self.note(error)
        content = self.request.content
        decision = decide(
            error,
            self.policy,
            retries_taken=self._retries_taken,
            safe_to_repeat=self.operation.safe or known_absent,
            retry_on_conflict=self.operation.retry_conflict,
            body_rereadable=not isinstance(content, MultipartBody) or content.rereadable,
            budget=self._budget,
        )
        if isinstance(decision, GiveUp):
            error.advice = self._advice(error, decision.reason)
            logger.info("%s failed: %s (%s)", self.operation.id, error, decision.reason.value)
            raise error
        self._retries_taken += 1
        self._cost = decision.cost
        logger.info(
            "%s: retry %d in %.2f s after %s",
            self.operation.id,
            self._retries_taken,
            decision.delay,
            error,
        )
        return decision.delay

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
