"""Requests that their callers have named, so that they can be cancelled while they run."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.engine import Engine
from agentsessions_emulator.meerkat.engine.inputs import Input
from agentsessions_emulator.meerkat.errors import bad_request, conflict
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.pace import Pace


@dataclass
class RequestPace(Pace):
    """A request until it is forgotten, once it is answered."""

    request_seconds: float = 0.0


@dataclass
class Named:
    """A request; `given` is its input, once that is accepted, and `until` the time at which it is
    forgotten, once it is answered.
    """

    given: Input | None = None
    until: int | None = None

    def accepted(self, given: Input) -> None:
        self.given = given


class Requests:
    """The named requests that are being answered, or were a moment ago."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._clock = engine.clock
        self._named: dict[str, Named] = {}
        self.pace = RequestPace()

    @contextmanager
    def answering(self, request: Request) -> Generator[Named]:
        """While a request is answered, whose name is taken. Raises a 409 where it is taken."""
        named, name = Named(), _name(request)
        if name is None:
            yield named
            return
        if name in self._named and self._named[name].until is None:
            raise conflict(f"request ID already in flight: {name}", code="DUPLICATE_REQUEST_ID")
        self._named[name] = named
        try:
            yield named
        finally:
            named.until = self._clock.deadline(self.pace.request_seconds)

    @operation("requests_cancel")
    def cancel(self, request: Request) -> JsonObject:
        name = request.path["request_id"]
        named = self._named.get(name)
        if named is None or (named.until is not None and named.until <= self._clock.peek()):
            self._named.pop(name, None)
            raise ApiError(404, f"request not found: {name}")
        if named.until is not None or named.given is None:
            return {"request_id": name, "cancelled": False, "reason": "already_terminal"}
        self._engine.cancel(named.given)
        return {"request_id": name, "cancelled": True}

    def forget(self) -> None:
        self._named.clear()
        self.pace.reset()


def _name(request: Request) -> str | None:
    sent = request.headers.get("x-meerkat-request-id")
    if sent is None:
        return None
    if not sent.strip():
        raise bad_request("X-Meerkat-Request-Id must not be empty")
    return sent.strip()
