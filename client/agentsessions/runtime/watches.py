"""What observers are told of a request and of a stream, from their beginning to their end."""

from __future__ import annotations

import time
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from attrs import evolve

from ..core.errors import APIError, ClosedError
from ..core.observers.observer import ObservedAttempt, ObservedStream
from ..core.observers.observers import LOG_ALONE, Observers
from ..core.response.returns import Events

if TYPE_CHECKING:
    from ..core.headers import Headers
    from ..core.observers.observer import ObservedRun
    from ..core.request.operation import Call
    from ..core.request.request import HttpRequest
    from ..core.response.open import AsyncOpenResponse, OpenResponse
    from ..core.retry.attempts import Attempts
    from .engine import HttpEngine


class Watch:
    """Tells observers the end of something, once.

    Attributes:
        about: What they are told of.
    """

    def __init__(self, observers: Observers, about: ObservedAttempt | ObservedStream) -> None:
        self.about = about
        self._observers = observers
        self._began = time.monotonic()
        self._going_on = [True]  # `pop` makes one thread win, without a lock

    _ending: str

    def received(self, piece: bytes) -> None:
        """A part of the body has arrived."""
        self.about.bytes += len(piece)

    def end(self, error: BaseException | None = None) -> None:
        """It has ended, by an error if there is one."""
        if self._stop():
            self.about.error = error
            self._observers.tell(self._ending, self.about)

    def abandon(self) -> None:
        """It has ended as nobody holds it any more."""
        if self._stop():
            self._observers.tell_later(self._ending, self.about)

    def disconnect(self, error: BaseException | None = None) -> None:
        """The connection was closed, or has failed by this error."""
        self.end(error)

    def abandon_connection(self) -> None:
        """Nobody holds the connection any more."""
        self.abandon()

    def _stop(self) -> bool:
        try:
            self._going_on.pop()
        except IndexError:
            return False
        self.about.seconds = time.monotonic() - self._began
        return True


class StreamWatch(Watch):
    """Tells observers of a stream, or of a follow over all its connections."""

    about: ObservedStream
    _ending = "stream_ended"

    def __init__(
        self,
        observers: Observers,
        call: Call[Any, Any] | Attempts[Any, Any],
        run: ObservedRun | None,
        *,
        is_follow: bool,
    ) -> None:
        stream = ObservedStream(
            operation=call.operation.id,
            path_template=call.operation.path,
            path_values=_path_values(call),
            run=run,
        )
        super().__init__(observers, stream)
        self._is_follow = is_follow
        self._has_started = False

    def attach(self, request_id: str | None) -> None:
        """A connection is there."""
        self.about.request_id = request_id
        if self._has_started:
            self.about.reconnects += 1
            self._observers.tell("stream_reconnected", self.about)
        else:
            self._has_started = True
            self._observers.tell("stream_started", self.about)

    def end(self, error: BaseException | None = None) -> None:
        """It has ended, unless it never began."""
        if self._has_started:
            super().end(None if isinstance(error, ClosedError) else error)

    def abandon(self) -> None:
        if self._has_started:
            super().abandon()

    def disconnect(self, error: BaseException | None = None) -> None:
        """The connection has ended; a follow goes on with the next one."""
        if not self._is_follow:
            self.end(error)

    def abandon_connection(self) -> None:
        if not self._is_follow:
            self.abandon()


class AttemptWatch(Watch):
    """Tells observers of one request."""

    about: ObservedAttempt
    _ending = "attempt_ended"

    def __init__(self, engine: HttpEngine, attempts: Attempts[Any, Any]) -> None:
        attempts.sent += 1
        operation, request = attempts.operation, attempts.request
        is_known = not operation.takes_any_path
        attempt = ObservedAttempt(
            operation=operation.id,
            method=request.method,
            path_template=operation.path if is_known else None,
            path_values=_path_values(attempts) if is_known else {},
            url=request.url.partition("?")[0],
            number=attempts.sent,
            run=engine.run,
        )
        super().__init__(engine.observers or LOG_ALONE, attempt)
        self._engine = engine
        self._attempts = attempts
        self._is_held = False

    @property
    def request(self) -> HttpRequest:
        """The request with the headers that observers have added."""
        request, added = self._attempts.request, self.about.headers
        if not added:
            return request
        try:
            return evolve(request, headers=request.headers.extended(added))
        except (ValueError, TypeError, AttributeError) as error:
            self._observers.complain("a header that an observer added cannot be sent", error)
            return request

    def answered(self, response: OpenResponse | AsyncOpenResponse) -> None:
        """The head of the response is there."""
        self.about.status_code = response.status
        self.about.request_id = self._request_id(response.headers)

    def hold(self, response: OpenResponse | AsyncOpenResponse) -> Watch:
        """The body is handed to the caller. What to tell of it: the attempt goes on for a download,
        while for events a stream begins.
        """
        self._is_held = True
        if not isinstance(self._attempts.operation.returns, Events):
            return self
        self.end()
        stream = self._engine.following or StreamWatch(
            self._observers, self._attempts, self._engine.run, is_follow=False
        )
        if self._attempts.mismatch(response.headers) is None:
            stream.attach(self.about.request_id)
        self._attempts.when_noted = stream.disconnect
        return stream

    def end(self, error: BaseException | None = None) -> None:
        if isinstance(error, APIError):
            self._attempts.note(error)  # takes out credentials
        super().end(error)

    def __enter__(self) -> Self:
        self._observers.tell("attempt_started", self.about)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is not None or not self._is_held:
            self.end(error)

    def _request_id(self, headers: Headers) -> str | None:
        return headers.get(self._engine.settings.service.request_id_header)


def _path_values(call: Call[Any, Any] | Attempts[Any, Any]) -> dict[str, str]:
    return dict(zip(call.operation.path_names, map(str, call.path_values), strict=True))
