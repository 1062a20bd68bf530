"""The loops around attempts, blocking and for asyncio; every decision is in `core`."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from attrs import evolve, frozen

from ..core.errors import APIError, ClosedError
from ..core.exactly_once.pending_sends import PendingSends
from ..core.request.operation import Call
from ..core.request.request import RequestSettings
from ..core.response.open import RawResponse
from ..core.response.response import Response
from ..core.retry.attempts import Attempts, RetryBudget
from ..core.retry.policy import RetryPolicy
from .connections import Connections
from .network import Network

if TYPE_CHECKING:
    from ..core.closing import AbortSignal
    from ..core.exactly_once.procedure import ExactlyOnceSend
    from ..core.follow.iterators import AsyncFollow, Follow
    from ..core.observers.observer import ObservedRun
    from ..core.observers.observers import Observers
    from ..core.request.deadline import Deadline
    from ..core.request.dry_run import DryRun
    from ..core.request.request import HttpRequest
    from ..core.response.open import AsyncOpenResponse, OpenResponse
    from .watches import StreamWatch

logger = logging.getLogger("agentsessions")

T = TypeVar("T")
A = TypeVar("A")


@frozen(eq=False, repr=False)
class Shared:
    """What a client and its copies with other options have in common."""

    connections: Connections
    budget: RetryBudget


@frozen(eq=False, repr=False)
class Owner:
    """The client of an engine; an equal one if nobody holds that any more."""

    client: Callable[[], Any]
    again: Callable[[], Any]

    def __call__(self) -> Any:
        return self.client() or self.again()


@frozen(eq=False, repr=False)
class HttpEngine:
    """Sends calls: see `agentsessions.core.binding.protocol`.

    `run` and `following` are the run and the follow that these calls are a part of.
    """

    settings: RequestSettings
    policy: RetryPolicy
    shared: Shared
    network: Network
    pending_sends: PendingSends
    owner: Owner
    observers: Observers | None = None
    run: ObservedRun | None = None
    following: StreamWatch | None = None

    def __repr__(self) -> str:
        return self.settings.base_url

    def __reduce__(self) -> NoReturn:
        """Raises TypeError, for `copy.deepcopy` and `pickle` of namespaces and pages."""
        raise TypeError(
            "what belongs to a client can be neither pickled nor copied deeply: of a page, take "
            "its `data` or its `model`"
        )

    def send(self, call: Call[T, Any], deadline: Deadline | None = None) -> Response[T]:
        """Send a call and read its response, or hold it, with retries.

        `deadline` is that of a call that this one is a part of.
        """
        attempts = Attempts(call, self.settings, self.policy, self.shared.budget, deadline)
        if procedure := self._exactly_once(call, attempts):
            from .exactly_once import carry_out

            return carry_out(self, procedure, attempts)
        while True:
            try:
                response = self.receive(attempts)
                if isinstance(response, RawResponse):
                    return attempts.accept(response)
                return self._hold(attempts, response)
            except APIError as error:
                self._check_open()
                delay = attempts.delay_after(error)
            self.pause(delay)

    async def asend(self, call: Call[Any, A], deadline: Deadline | None = None) -> Response[A]:
        """The same for asyncio."""
        attempts = Attempts(call, self.settings, self.policy, self.shared.budget, deadline)
        if procedure := self._exactly_once(call, attempts):
            from .exactly_once import acarry_out

            return await acarry_out(self, procedure, attempts)
        while True:
            try:
                response = await self.areceive(attempts)
                if isinstance(response, RawResponse):
                    return attempts.accept(response)
                return await self._ahold(attempts, response)
            except APIError as error:
                self._check_open()
                delay = attempts.delay_after(error)
            await self.apause(delay)

    def within(self, signal: AbortSignal, /, *, is_patient: bool = False) -> HttpEngine:
        """The same, for calls that end when the signal is given."""
        return evolve(self, settings=self.settings.within(signal, is_patient=is_patient))

    def within_run(self, run: ObservedRun, /) -> HttpEngine:
        """The same, for calls that are a part of this run."""
        return evolve(self, run=run)

    def client(self) -> Any:
        """The client that this engine sends for."""
        return self.owner()

    def dry_run(self, call: Call[Any, Any]) -> DryRun:
        """The request of a call, shown instead of sent."""
        from ..core.request.dry_run import describe_request

        return describe_request(call, self.settings)

    def follow(
        self, stream: Call[Any, Any], *, timeout: float | None = None, **options: Any
    ) -> Follow[Any]:
        """Follow what a stream tells, each event once, across disconnects."""
        from ..core.follow.iterators import Follow
        from .follows import begin

        return begin(Follow[Any], self, stream, timeout, **options)

    def afollow(
        self, stream: Call[Any, Any], *, timeout: float | None = None, **options: Any
    ) -> AsyncFollow[Any]:
        """The same for asyncio."""
        from ..core.follow.iterators import AsyncFollow
        from .follows import begin

        return begin(AsyncFollow[Any], self, stream, timeout, **options)

    def end_follow(self, error: Exception | None = None) -> None:
        """Tell observers that the follow that this engine is for has ended."""
        if self.following is not None:
            self.following.end(error)

    def pause(self, seconds: float) -> None:
        """Wait before the next attempt. Raises ClosedError if the client is closed meanwhile."""
        from .pauses import pause  # hardly ever needed

        signal = self.settings.signal
        pause(seconds, partial(self.shared.connections.sleep, signal=signal))
        self._check_open()

    async def apause(self, seconds: float) -> None:
        """The same for asyncio."""
        from .pauses import pause_async

        signal = self.settings.signal
        await pause_async(seconds, partial(self.shared.connections.asleep, signal=signal))
        self._check_open()

    def open(self, request: HttpRequest) -> OpenResponse:
        """Send a request once and wait for the head of the response; see `Sender.open`."""
        connections = self.shared.connections
        if connections.awaited is not None:
            connections.awaited.sweep()
        return (connections.blocking or connections.start_blocking()).open(request, self.network)

    async def aopen(self, request: HttpRequest) -> AsyncOpenResponse:
        """The same for asyncio."""
        connections = self.shared.connections
        senders = connections.awaited or connections.start_awaited()
        sender = senders.current() or await senders.enter()
        return await sender.open(request, self.network)

    def receive(
        self, attempts: Attempts[Any, Any], *, renews: bool = True
    ) -> RawResponse | OpenResponse:
        """Send the request of a call once. The response is read, unless it is to be held.

        `renews`: if a function gives the key and the service refuses it, send once more with
        another.
        """
        if renews and self.settings.key is not None:
            from .renewal import receive

            return receive(self, attempts, self.settings.key)
        if self.observers is not None or logger.isEnabledFor(logging.DEBUG):
            from .observed import exchange

            return exchange(self, attempts)
        response = self.open(attempts.request)
        if attempts.holds(response.status):
            return response
        return RawResponse(response.status, response.headers, response.read())

    async def areceive(
        self, attempts: Attempts[Any, Any], *, renews: bool = True
    ) -> RawResponse | AsyncOpenResponse:
        """The same for asyncio."""
        if renews and self.settings.key is not None:
            from .renewal import areceive

            return await areceive(self, attempts, self.settings.key)
        if self.observers is not None or logger.isEnabledFor(logging.DEBUG):
            from .observed import aexchange

            return await aexchange(self, attempts)
        response = await self.aopen(attempts.request)
        if attempts.holds(response.status):
            return response
        return RawResponse(response.status, response.headers, await response.read())

    def _hold(self, attempts: Attempts[T, Any], response: OpenResponse) -> Response[T]:
        if mismatch := attempts.mismatch(response.headers):
            response.close()
            raise mismatch
        return attempts.hold(response)

    async def _ahold(self, attempts: Attempts[Any, A], response: AsyncOpenResponse) -> Response[A]:
        if mismatch := attempts.mismatch(response.headers):
            await response.aclose()
            raise mismatch
        return attempts.hold_async(response)

    def _check_open(self) -> None:
        signal = self.settings.signal
        if signal is not None and signal.is_given:
            raise ClosedError("closed during the wait")

    def _exactly_once(
        self, call: Call[T, A], attempts: Attempts[T, A]
    ) -> ExactlyOnceSend[Any] | None:
        """The procedure for a call that must not be sent twice; None for all others."""
        reconciliation = self.settings.service.reconciliation
        if call.operation.reconciled_by is None or reconciliation is None:
            return None
        from ..core.exactly_once.procedure import ExactlyOnceSend

        plan = reconciliation(call, attempts.request)
        return ExactlyOnceSend(call, attempts, plan, self.pending_sends)
