"""An emulator in a thread of the current process, for tests and notebooks."""

import warnings
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from agentsessions_emulator.background import Background
from agentsessions_emulator.controls import ClockControl, FaultRules, Frozen, Webhooks
from agentsessions_emulator.failures import as_seen_by_tests
from agentsessions_emulator.http.request_log import RecordedRequest
from agentsessions_emulator.in_process.app import EmulatorApp
from agentsessions_emulator.in_process.transport import EmulatorTransport
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.loading import load_script
from agentsessions_emulator.recording.transcript import recording_settings
from agentsessions_emulator.scripts.script import Script
from agentsessions_emulator.server import check_address
from agentsessions_emulator.service.runtime import Settings
from agentsessions_emulator.service.service import Service
from agentsessions_emulator.service.snapshots import Snapshot
from agentsessions_emulator.services import DEFAULT_SERVICE, find_service

_T = TypeVar("_T")


class Emulator:
    """A running emulator.

        with Emulator() as emulator:
            client = Client(api_key="any", base_url=emulator.url)

    `service` is what to emulate; `db` a file that keeps the state, or ":memory:"; `spec` the path
    of another openapi.yaml; `script` the agent behind all sessions (see `use_script`), which may
    use the tools and agents that its own agent has, or any if `lenient`; with an `api_key` only
    that one is accepted. `validate_responses=False` leaves out the check of the emulator's own
    answers and events, which takes most of its time. `ping_seconds` is how long a stream stays
    quiet before a ping (None: 15, or 30 for Everruns). `port=None` opens no socket: requests come
    by `transport` or `app`. With a `seed` the ids of what is made are the same each time. Raises
    ValueError for a value that makes no sense.

    With `record`, the name of a file, and the URL of the real service as `upstream` it plays
    nothing: it is a proxy that writes a script of what is said. `redact` are regular expressions
    for what must not be in it, and `keep` may have "sleeps" and "files". What could not be recorded
    is warned of at the end.

    Leaving it raises the first assertion that failed in a script.

    All methods may be called from any thread.
    """

    def __init__(
        self,
        *,
        service: str = DEFAULT_SERVICE,
        host: str = "127.0.0.1",
        port: int | None = 0,
        db: str | Path = ":memory:",
        spec: str | Path | None = None,
        script: Script | str | None = None,
        api_key: str | None = None,
        validate_responses: bool = True,
        ping_seconds: float | None = None,
        lenient: bool = False,
        seed: str | None = None,
        record: str | Path | None = None,
        upstream: str | None = None,
        redact: Sequence[str] = (),
        keep: Collection[str] = (),
    ) -> None:
        self._service_name = service
        self._service = find_service(service)
        self._settings = Settings(
            db=str(db),
            spec=spec,
            script=_loaded(script, service),
            api_key=api_key,
            validate_responses=validate_responses,
            ping_seconds=ping_seconds,
            lenient=lenient,
            seed=seed,
            recording=recording_settings(record, upstream, redact, keep),
        )
        if port is None and record is not None:
            raise ValueError("a recording needs a port: with port=None there is no proxy")
        check_address(host, port or 0)
        self._host, self._port = host, port
        self._background: Background | None = None

    def __enter__(self) -> "Emulator":
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        failures = self.script_failures if self._background is not None else []
        self.stop()
        if failures and kind is None:
            raise failures[0]

    def start(self) -> None:
        """Run in a new thread; returns when requests are answered."""
        if self._background is not None:
            raise RuntimeError("the emulator is already running")
        self._background = Background(self._service, self._settings, self._host, self._port)

    def stop(self) -> None:
        """End all streams, close everything and wait for the thread. Harmless when stopped."""
        background, self._background = self._background, None
        if background is not None:
            background.stop()
            for what, number in background.server.left_out.items():
                warnings.warn(f"not recorded: {what} ({number})", stacklevel=2)

    @property
    def is_running(self) -> bool:
        return self._background is not None

    @property
    def url(self) -> str:
        """The base URL, without a slash at the end."""
        return self._running.server.url

    @property
    def app(self) -> EmulatorApp:
        """The emulator as an ASGI application, while it runs: to be mounted in another one, say."""
        return EmulatorApp(self._running.server.app, self._running.loop)

    @property
    def transport(self) -> EmulatorTransport:
        """A transport for clients of httpx, sync and async, that needs no socket."""
        return EmulatorTransport(self._running.server.app, self._running.loop)

    @property
    def requests(self) -> list[RecordedRequest]:
        """Every request so far, oldest first; secrets are redacted."""
        return self._call(lambda service: service.runtime.requests.listed())

    @property
    def open_streams(self) -> int:
        """How many event streams are open."""
        return self._call(lambda service: service.runtime.bus.listeners)

    @property
    def faults(self) -> FaultRules:
        return FaultRules(self._call)

    @property
    def clock(self) -> ClockControl:
        return ClockControl(self._call, self._await)

    @property
    def webhooks(self) -> Webhooks:
        return Webhooks(self._call)

    def freeze(self, at: datetime | str | None = None) -> Frozen:
        """Stop the clock, at `at` or now; in a `with` block for the block only.

        See `ClockControl.freeze`.
        """
        return self.clock.freeze(at)

    def unfreeze(self) -> None:
        """Let the clock run on from where it stands."""
        self.clock.resume()

    def advance(self, time: float | timedelta) -> None:
        """Move the clock on by so many seconds; whoever sleeps until then wakes at its own time."""
        self.clock.advance(time)

    def use_script(self, script: Script | str, *, agent: str | None = None) -> None:
        """Play the agents of this name, or all others, by this script.

        A script is a function, the path of a YAML file, or the URL of a server of this machine that
        answers as a model does.
        """
        loaded = _loaded(script, self._service_name)
        self._call(lambda service: service.runtime.scripts.use(loaded, agent=agent))

    @property
    def script_failures(self) -> list[AssertionError]:
        """The assertions that failed in scripts since the start or the last reset."""
        return self._call(lambda service: [*service.runtime.scripts.failures])

    @property
    def failures(self) -> list[Exception]:
        """What is to fail a test: these, and RuntimeErrors for failures of the emulator itself."""
        in_scripts = self.script_failures
        own = self._call(lambda service: [*service.runtime.failures])
        return [*as_seen_by_tests(in_scripts, own)]

    def inject(self, session_id: str, event: JsonObject) -> JsonObject:
        """Put an event of any shape into a session's history and streams, unchecked."""
        return self._call(lambda service: service.inject(session_id, event))

    def reset(self, *, seed: str | None = None) -> None:
        """Forget everything: objects, requests, faults, scripts, changes of the clock.

        Open streams end. Ids made before lead nowhere, and are not made again unless the `seed` is
        the same.
        """
        self._await(lambda service: service.reset(seed))

    def snapshot(self) -> Snapshot:
        """All that is stored, and the time. An agent at work is in the middle of its turn."""
        return self._call(lambda service: service.runtime.snapshot())

    def restore(self, snapshot: Snapshot) -> None:
        """Go on from a snapshot, of this or of another emulator of the service.

        Open streams end, and agents stop. Those that were at work in the snapshot begin their turn
        again, and what they had done in it stands. Scripts, faults and logged requests stay.
        """
        self._await(lambda service: service.restore(snapshot))

    def _call(self, function: Callable[[Service], _T]) -> _T:
        return self._running.call(function)

    def _await(self, function: Callable[[Service], Awaitable[_T]]) -> _T:
        return self._running.wait(function)

    @property
    def _running(self) -> Background:
        if self._background is None:
            raise RuntimeError("the emulator is not running")
        return self._background


def _loaded(script: Script | str | None, service: str) -> Any:
    return load_script(script, service) if isinstance(script, str) else script
