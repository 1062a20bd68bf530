"""What a test does to a running emulator: faults, the clock, webhooks."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar

from agentsessions_emulator.clock.timestamps import moment_of, timestamp
from agentsessions_emulator.document.document import path_pattern
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.service import Service

_T = TypeVar("_T")


class Call(Protocol):
    """Runs a function on the emulator's own thread."""

    def __call__(self, function: Callable[[Service], _T], /) -> _T: ...


class Wait(Protocol):
    """The same for an async function."""

    def __call__(self, function: Callable[[Service], Awaitable[_T]], /) -> _T: ...


class FaultRules:
    """The fault rules of a running emulator; see `Rule` and `Effect` in `faults.rules`."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def add(self, effect: JsonObject, **rule: Any) -> None:
        """Add a rule, such as `add({"type": "status", "status": 503}, operation="agents_list")`."""
        self._call(lambda service: service.runtime.faults.add({"effect": effect, **rule}))

    def clear(self) -> None:
        self._call(lambda service: service.runtime.faults.clear())

    def listed(self) -> list[JsonObject]:
        """The rules, with how often each matched and was used."""
        return self._call(lambda service: service.runtime.faults.listed())


class ClockControl:
    """The clock of a running emulator."""

    def __init__(self, call: Call, wait: Wait) -> None:
        self._call = call
        self._wait = wait

    @property
    def now(self) -> str:
        return self._call(lambda service: timestamp(service.runtime.clock.peek()))

    def freeze(self, at: datetime | str | None = None) -> "Frozen":
        """Stop the clock; everything from now on happens at this one time.

        `at` is a time with its zone, as a datetime or in ISO 8601; left out, it is now. In a `with`
        block it counts for the block only. Timers go off, and agents that sleep wake up, when
        `advance` gets to their time. Raises ValueError for a time without zone, and ApiError for
        one before what has happened already.
        """
        moment = None if at is None else moment_of(at)
        self._call(lambda service: service.runtime.clock.freeze(moment))
        return Frozen(self)

    def resume(self) -> None:
        """Let the clock run on from where it stands."""
        self._call(lambda service: service.runtime.clock.resume())

    def advance(self, time: float | timedelta) -> None:
        """Move on by so many seconds; whoever sleeps until then wakes at its own time."""
        seconds = time.total_seconds() if isinstance(time, timedelta) else time
        self._wait(lambda service: service.runtime.clock.advance(seconds))


class Frozen:
    """A clock that stands still: at the end of the `with` block it runs on from there."""

    def __init__(self, clock: ClockControl) -> None:
        self._clock = clock

    def __enter__(self) -> ClockControl:
        return self._clock

    def __exit__(self, *_: object) -> None:
        self._clock.resume()


@dataclass(frozen=True)
class WebhookEndpoint:
    """A URL that is notified. `secret` is what deliveries are signed with, `types` what it gets."""

    id: str
    url: str
    secret: str
    types: Sequence[str] | None
    enabled: bool


@dataclass(frozen=True)
class WebhookDelivery:
    """A notification for an endpoint. Its `status` is "waiting", "delivered" or "dropped"."""

    id: str
    endpoint_id: str
    event: JsonObject
    status: str
    attempts: int


class Webhooks:
    """The webhooks of a running emulator, for a service that has some."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def add(
        self, url: str, *, types: Sequence[str] | None = None, secret: str | None = None
    ) -> WebhookEndpoint:
        """Notify a URL of this machine of these types of events, or of all.

        Without a `secret` the endpoint gets a new one.
        """
        wanted: JsonObject = {"url": url, "secret": secret, "types": types and [*types]}
        return WebhookEndpoint(**self._ask("POST", "/webhooks", wanted))

    def remove(self, endpoint_id: str) -> None:
        self._ask("DELETE", f"/webhooks/{endpoint_id}", {})

    @property
    def endpoints(self) -> list[WebhookEndpoint]:
        return [WebhookEndpoint(**one) for one in self._ask("GET", "/webhooks", {})["data"]]

    @property
    def deliveries(self) -> list[WebhookDelivery]:
        """Every notification for every endpoint, oldest first."""
        return [WebhookDelivery(**one) for one in self._ask("GET", "/webhooks", {})["deliveries"]]

    def _ask(self, method: str, path: str, body: JsonObject) -> JsonObject:
        """What the service answers on its control plane."""

        def ask(service: Service) -> JsonObject:
            for control in service.controls():
                found = path_pattern(control.path).fullmatch(path)
                if found and control.method == method:
                    return control.give(found.groupdict(), body)
            raise LookupError("this service has no webhooks")

        return self._call(ask)
