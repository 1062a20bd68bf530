"""Sending what must not be sent twice: a list shows what became of a call without a response.

The steps of one call, as a generator: it yields what is to be done, is sent what came of it or has
the error thrown in, and returns the response. Nothing here waits, sends or reads a socket.

    attempt                        in the list                    what follows
    -----------------------------  -----------------------------  ----------------------------------
    answered                       (not asked)                    the response
    refused, or never sent         (not asked)                    the retry policy decides
    lost: 5xx, connection broken   there                          the stored items, as the response
                                   not there for `settle` seconds sent again
    lost: timeout                  there                          the stored items, as the response
                                   not there                      MaybeSentError
    lost, in any way               perhaps there, perhaps partly  MaybeSentError
                                   cannot be read                 MaybeSentError

The list is asked at once and again, less and less often, until `RetryPolicy.settle` seconds have
passed, a quarter of it where the server itself had answered with an error. A slow server gets more
time: ten times as long as it needed for the slowest of these lists. What is not in the list by then
is taken as not carried out, unless somebody may be working on it still: then it is not sent again.
Directly before it is sent again, the list is looked at once more. As long as one attempt was lost
without a trace, whatever ends the call is reported as `MaybeSentError`. With no retries left the
list is asked all the same, so `max_retries=0` means: find out, but never send again.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Generator
from typing import Any, Generic, TypeVar

from ..errors import APIError, MaybeSentError, ResponseValidationError
from ..request.operation import Call
from ..response.open import RawResponse
from ..response.response import Response
from ..retry.attempts import Attempts
from ..serialization.model import encode
from ..steps import Ask, Send, Wait
from .compare import Finding, Reconciliation, Verdict, beginning, compare
from .outcome import Outcome, outcome_of, settling_time
from .pending_sends import PendingSends

T = TypeVar("T")

_LOOKS = 5
"""How often the list is asked while a call settles; the pauses double."""
_SLOW_LIST_FACTOR = 10
_LONGEST_SETTLING = 60.0

logger = logging.getLogger("agentsessions")


Step = Send | Ask | Wait
Steps = Generator[Step, Any, T]


class ExactlyOnceSend(Generic[T]):
    """One call that is sent exactly once, or ends in an error that tells the truth."""

    def __init__(
        self,
        call: Call[T, Any],
        attempts: Attempts[T, Any],
        plan: Reconciliation,
        pending: PendingSends,
        clocks: tuple[Callable[[], float], ...] = (time.monotonic, time.time),
    ) -> None:
        self._call = call
        self._attempts = attempts
        self._plan = plan
        self._pending = pending
        self._clocks = clocks
        self._failures: list[APIError] = []
        self._in_doubt = False
        self._slowest_list = 0.0
        self._sending = pending.begin(plan)
        self._began = self._now()

    def steps(self) -> Steps[Response[T]]:
        """The steps of the call, to be carried out once."""
        try:
            while True:
                was_in_doubt, self._in_doubt = self._in_doubt, True
                try:
                    response = self._attempts.accept((yield Send(self._attempts.request)))
                except ResponseValidationError as error:
                    self._attempts.complete(error)
                    raise  # carried out, only that the response cannot be read
                except APIError as error:
                    self._in_doubt = was_in_doubt or outcome_of(error) is not Outcome.REFUSED
                    found = yield from self._look_into(error)
                    if found is not None:
                        return found
                    self._pending.resume(self._sending)
                else:
                    self._pending.arrive(self._sending, self._plan.ids(response.parsed))
                    return response
        finally:
            self._pending.close(self._sending, in_doubt=self._in_doubt)

    def _look_into(self, error: APIError) -> Steps[Response[T] | None]:
        """The response, if the attempt is found to have been carried out; None: to be sent again.

        Raises what ends the call.
        """
        self._attempts.note(error)
        self._failures.append(error)
        if not self._in_doubt:
            yield Wait(self._attempts.delay_after(error))
            return None
        outcome = outcome_of(error)
        self._pending.lose(self._sending, outcome)
        settling = (
            0.0 if outcome is Outcome.REFUSED else settling_time(error, self._attempts.policy)
        )
        waited, finding = yield from self._settle(settling)
        if finding.verdict is Verdict.ABSENT and outcome is not Outcome.PENDING:
            delay = self._delay_after(error)
            if delay <= waited:
                return None
            yield Wait(delay - waited)
            finding = yield from self._look()
            if finding.verdict is Verdict.ABSENT:
                return None
        if finding.verdict is Verdict.STORED:
            return self._found(finding)
        raise self._unknown(finding.verdict.value) from error

    def _delay_after(self, error: APIError) -> float:
        try:
            return self._attempts.delay_after(error, known_absent=True)
        except APIError:
            raise self._unknown(Verdict.ABSENT.value) from error

    def _settle(self, seconds: float) -> Steps[tuple[float, Finding]]:
        """Look until it is there or has had the time to appear; also how long that was."""
        finding = yield from self._look()
        waited, limit = 0.0, seconds
        while finding.verdict is not Verdict.STORED and waited < limit:
            pause = min(waited or seconds / 2 ** (_LOOKS - 2), limit - waited)
            yield Wait(pause)
            waited += pause
            finding = yield from self._look()
            slow = min(self._slowest_list * _SLOW_LIST_FACTOR, _LONGEST_SETTLING)
            limit = max(limit, slow)
        return waited, finding

    def _look(self) -> Steps[Finding]:
        """Read the list and compare."""
        started = self._now()
        first = yield from self._page(self._plan.listing)
        stored = self._plan.stored(first.parsed)
        following = self._plan.paging.next_call(self._plan.listing, first.parsed)
        while following is not None:
            page = (yield from self._page(following)).parsed
            stored += self._plan.stored(page)
            following = self._plan.paging.next_call(following, page)
        self._slowest_list = max(self._slowest_list, self._since(started))
        began = beginning(stored, first.headers, self._since(self._began))
        finding = compare(self._plan, self._sending, stored[::-1], began, self._pending)
        logger.info("%s: %s", self._call.operation.id, finding.verdict.value)
        return finding._replace(headers=first.headers)

    def _page(self, call: Call[Any, Any]) -> Steps[Response[Any]]:
        try:
            response: Response[Any] = yield Ask(call)
        except APIError as error:
            raise self._unknown(f"nothing could be seen ({error})") from error
        return response

    def _found(self, finding: Finding) -> Response[T]:
        """The response that would have come, with the headers of the list."""
        content = json.dumps(self._plan.response(finding.items)).encode()
        response = self._attempts.accept(RawResponse(200, finding.headers, content))
        ids = [item.id for item in finding.items]
        self._pending.arrive(self._sending, ids, finding.lookalikes)
        return response

    def _unknown(self, outcome: str) -> MaybeSentError:
        return MaybeSentError(
            operation=self._call.operation.id,
            attempts=self._failures,
            how_to_find_out=f"In the list, {outcome}. {self._plan.how_to_find_out}",
            body=encode(self._call.body),
        )

    def _now(self) -> tuple[float, ...]:
        return tuple(clock() for clock in self._clocks)

    def _since(self, then: tuple[float, ...]) -> float:
        """Seconds by the clock that went further: one may stand still while a machine sleeps."""
        return max(now - before for now, before in zip(self._now(), then, strict=True))
