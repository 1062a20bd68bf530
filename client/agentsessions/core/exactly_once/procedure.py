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
Directly before it is sent again, the list is looked at once more. It is read newest first, and only
back to before the call. Nothing says where a service puts what still waits, so if none of it was
there, the other end of the list is looked at too before anything counts as absent.

As long as one attempt was lost without a trace, whatever ends the call is reported as
`MaybeSentError`. With no retries left the list is asked all the same, so `max_retries=0` means:
find out, but never send again.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Generator, Sequence
from typing import Any, Generic, TypeVar

from ..errors import APIError, MaybeSentError, ResponseValidationError
from ..headers import Headers
from ..request.operation import Call
from ..response.open import RawResponse
from ..response.paging import PagedCall
from ..response.response import Response
from ..retry.attempts import Attempts
from ..steps import Ask, Send, Wait
from .compare import (
    Beginning,
    Finding,
    Reconciliation,
    StoredItem,
    Verdict,
    beginning,
    compare,
    reaches_far_enough,
)
from .outcome import Outcome, outcome_of, settling_time
from .pending_sends import PendingSend, PendingSends

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
        self._sending = PendingSend(plan)
        self._began = self._now()
        self._beginning = Beginning()

    def steps(self) -> Steps[Response[T]]:
        """The steps of the call, to be carried out once."""
        try:
            self._pending.begin(self._sending)
            while True:
                was_in_doubt, self._in_doubt = self._in_doubt, True
                try:
                    response = self._attempts.accept((yield Send()))
                except ResponseValidationError as error:
                    self._attempts.complete(error)
                    raise  # carried out, only that the response cannot be read
                except APIError as error:
                    self._in_doubt = was_in_doubt or outcome_of(error) is not Outcome.REFUSED
                    found = yield from self._look_into(error)
                    if found is not None:
                        return found
                    self._sending.resume()
                else:
                    if ids := self._plan.ids(response.parsed):
                        self._pending.arrive(self._sending, ids)
                    return response
        except APIError:
            raise
        except Exception as error:
            if all(outcome_of(failure) is Outcome.REFUSED for failure in self._failures):
                raise  # a mistake in the calling code, before anything can have been carried out
            raise self._unknown(f"nothing could be seen ({error})") from error
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
        self._sending.lose(may_arrive=outcome is Outcome.PENDING)
        settling = (
            0.0 if outcome is Outcome.REFUSED else settling_time(error, self._attempts.policy)
        )
        waited, finding = yield from self._settle(settling)
        if finding.verdict is Verdict.ABSENT and outcome is not Outcome.PENDING:
            delay = self._delay_after(error)
            if delay <= waited:
                return None
            yield Wait(delay - waited)
            finding = yield from self._look(is_last=True)
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
        waited, limit = 0.0, seconds
        finding = yield from self._look(is_last=not seconds)
        while (finding.verdict is not Verdict.STORED or finding.contested) and waited < limit:
            pause = min(waited or seconds / 2 ** (_LOOKS - 2), limit - waited)
            yield Wait(pause)
            waited += pause
            finding = yield from self._look(is_last=waited >= limit)
            slow = min(self._slowest_list * _SLOW_LIST_FACTOR, _LONGEST_SETTLING)
            limit = max(limit, slow)
        return waited, finding

    def _look(self, *, is_last: bool) -> Steps[Finding]:
        """Read the list and compare; what is found for certain, or at last, is claimed."""
        stored, goes_on, headers = yield from self._read()
        finding = self._compare(stored, is_last=is_last)
        if is_last and finding.verdict is Verdict.ABSENT and goes_on and not _some_wait(stored):
            page = (yield from self._page(self._plan.other_end)).parsed
            waiting = [item for item in self._plan.stored(page) if item.at is None]
            finding = self._compare([*stored, *waiting], is_last=True)
        logger.info("%s: %s", self._call.operation.id, finding.verdict.value)
        return finding._replace(headers=headers)

    def _compare(self, stored: list[StoredItem], *, is_last: bool) -> Finding:
        """Compare and claim in one step, so that no other call can claim the same."""
        with self._pending.settled() as claims:
            finding = compare(self._plan, self._sending, stored, self._beginning, claims)
            if finding.verdict is not Verdict.STORED or (finding.contested and not is_last):
                return finding
            claims.arrive(self._sending, [item.id for item in finding.items], finding.lookalikes)
        return finding._replace(contested=False)

    def _read(self) -> Steps[tuple[list[StoredItem], bool, Headers]]:
        """What the list shows, oldest first, back to before the call; whether it goes on there."""
        started = self._now()
        asked: PagedCall[Any, Any] | None = PagedCall(self._plan.listing, self._plan.paging)
        stored: list[StoredItem] = []
        headers = Headers()
        while asked is not None and not reaches_far_enough(stored, self._beginning):
            response = yield from self._page(asked.call)
            headers = headers or response.headers
            items = self._plan.stored(response.parsed)
            elapsed = self._since(self._began)
            told = beginning(items, response.headers, elapsed)
            self._beginning = self._beginning.tightened(told)
            stored += items
            asked = self._following(asked, response.parsed)
        self._slowest_list = max(self._slowest_list, self._since(started))
        return stored[::-1], asked is not None, headers

    def _page(self, call: Call[Any, Any]) -> Steps[Response[Any]]:
        try:
            response: Response[Any] = yield Ask(call)
        except APIError as error:
            raise self._unknown(f"nothing could be seen ({error})") from error
        return response

    def _following(self, asked: PagedCall[Any, Any], page: Any) -> PagedCall[Any, Any] | None:
        try:
            return asked.following(page)
        except ResponseValidationError as error:
            raise self._unknown(f"not everything could be seen ({error})") from error

    def _found(self, finding: Finding) -> Response[T]:
        """The response that would have come, with the headers of the list."""
        content = json.dumps(self._plan.response(finding.items)).encode()
        try:
            return self._attempts.accept(RawResponse(200, finding.headers, content))
        except ResponseValidationError as error:
            self._attempts.complete(error)
            raise  # carried out, only that what is stored cannot be read

    def _unknown(self, outcome: str) -> MaybeSentError:
        return MaybeSentError(
            operation=self._call.operation.id,
            attempts=self._failures,
            how_to_find_out=f"In the list, {outcome}. {self._plan.how_to_find_out}",
            body=self._plan.body,
            session_id=self._call.session_id,
        )

    def _now(self) -> tuple[float, ...]:
        return tuple(clock() for clock in self._clocks)

    def _since(self, then: tuple[float, ...]) -> float:
        """Seconds by the clock that went further: one may stand still while a machine sleeps."""
        return max(now - before for now, before in zip(self._now(), then, strict=True))


def _some_wait(stored: Sequence[StoredItem]) -> bool:
    return any(item.at is None and not item.is_odd for item in stored)
