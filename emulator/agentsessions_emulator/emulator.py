"""An emulator in a thread of the current process, for tests and notebooks."""

import asyncio
import threading
import warnings
from collections.abc import Awaitable, Callable, Collection, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.http.request_log import RecordedRequest
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.loading import load_script
from agentsessions_emulator.recording.transcript import recording_settings
from agentsessions_emulator.scripts.script import Script
from agentsessions_emulator.server import Server, check_address
from agentsessions_emulator.service.runtime import Settings
from agentsessions_emulator.service.service import Service
from agentsessions_emulator.services import DEFAULT_SERVICE, find_service

_T = TypeVar("_T")
_START_SECONDS = 30


class Emulator:
    """A running emulator.

        with Emulator() as emulator:
            client = Client(api_key="any", base_url=emulator.url)

    `service` is what to emulate; `db` a file that keeps the state, or ":memory:"; `spec` the path
    of another openapi.yaml; `script` the agent behind all sessions (see `use_script`), which may
    use the tools and agents that its own agent has, or any if `lenient`; with an `api_key` only
    that one is accepted. `validate_responses=False` leaves out the check of the emulator's own
    answers and events, which takes most of its time. `ping_seconds` is how long a stream stays
    quiet before a ping. Raises ValueError for a value that makes no sense.

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
        port: int = 0,
        db: str | Path = ":memory:",
        spec: str | Path | None = None,
        script: Script | str | None = None,
        api_key: str | None = None,
        validate_responses: bool = True,
        ping_seconds: float = 15.0,
        lenient: bool = False,
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
            recording=recording_settings(record, upstream, redact, keep),
        )
        check_address(host, port)
        self._address = (host, port)
        self._server: _ThreadServer | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> "Emulator":
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        failures = self.script_failures if self._server is not None else []
        self.stop()
        if failures and kind is None:
            raise failures[0]

    def start(self) -> None:
        """Serve from a new thread; returns when requests are answered."""
        if self._server is not None:
            raise RuntimeError("the emulator is already running")
        server = _ThreadServer(self._service, self._settings, *self._address)
        thread = threading.Thread(target=server.run_in_thread, name="agentsessions-emulator")
        thread.start()
        if not server.ready.wait(_START_SECONDS) or server.failure is not None:
            server.stop()
            thread.join()
            raise RuntimeError("the emulator did not start") from server.failure
        self._server, self._thread = server, thread

    def stop(self) -> None:
        """End all streams, close everything and wait for the thread. Harmless when stopped."""
        server, thread = self._server, self._thread
        self._server = self._thread = None
        if server is not None and thread is not None:
            server.stop()
            thread.join()
            for what, number in server.left_out.items():
                warnings.warn(f"not recorded: {what} ({number})", stacklevel=2)

    @property
    def url(self) -> str:
        """The base URL, without a slash at the end."""
        return self._running.url

    @property
    def requests(self) -> list[RecordedRequest]:
        """Every request so far, oldest first; secrets are redacted."""
        return self._call(lambda service: service.runtime.requests.listed())

    @property
    def open_streams(self) -> int:
        """How many event streams are open."""
        return self._call(lambda service: service.runtime.bus.listeners)

    @property
    def faults(self) -> "FaultRules":
        return FaultRules(self._call)

    @property
    def clock(self) -> "ClockControl":
        return ClockControl(self._call, self._await)

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
        return self._call(lambda service: list(service.runtime.scripts.failures))

    def inject(self, session_id: str, event: JsonObject) -> JsonObject:
        """Put an event of any shape into a session's history and streams, unchecked."""
        return self._call(lambda service: service.inject(session_id, event))

    def reset(self) -> None:
        """Forget everything: objects, requests, faults, scripts, changes of the clock."""
        self._await(lambda service: service.reset())

    @property
    def _running(self) -> "_ThreadServer":
        if self._server is None:
            raise RuntimeError("the emulator is not running")
        return self._server

    def _call(self, function: Callable[[Service], _T]) -> _T:
        async def run(service: Service) -> _T:
            return function(service)

        return self._await(run)

    def _await(self, function: Callable[[Service], Awaitable[_T]]) -> _T:
        """Run on the emulator's event loop and wait for the result."""
        server = self._running
        loop = server.loop
        if loop is None or threading.current_thread() is self._thread:
            raise RuntimeError("a script cannot call the emulator that plays it")

        async def run() -> _T:
            return await function(server.service)

        return asyncio.run_coroutine_threadsafe(run(), loop).result()


def _loaded(script: Script | str | None, service: str) -> Any:
    return load_script(script, service) if isinstance(script, str) else script


class FaultRules:
    """The fault rules of a running emulator; see `Rule` and `Effect` in `faults.rules`."""

    def __init__(self, call: "_Call") -> None:
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

    def __init__(self, call: "_Call", wait: "_Wait") -> None:
        self._call = call
        self._wait = wait

    @property
    def now(self) -> str:
        return self._call(lambda service: timestamp(service.runtime.clock.peek()))

    def freeze(self) -> None:
        self._call(lambda service: service.runtime.clock.freeze())

    def resume(self) -> None:
        self._call(lambda service: service.runtime.clock.resume())

    def advance(self, seconds: float) -> None:
        """Move on; whoever sleeps until then wakes at its own time."""
        self._wait(lambda service: service.runtime.clock.advance(seconds))


class _Call(Protocol):
    """Runs a function on the emulator's own thread."""

    def __call__(self, function: Callable[[Service], _T], /) -> _T: ...


class _Wait(Protocol):
    """The same for an async function."""

    def __call__(self, function: Callable[[Service], Awaitable[_T]], /) -> _T: ...


class _ThreadServer(Server):
    def __init__(self, service: type[Service], settings: Settings, host: str, port: int) -> None:
        super().__init__(service, settings, host, port)
        self.ready = threading.Event()
        self.failure: BaseException | None = None

    def run_in_thread(self) -> None:
        try:
            asyncio.run(self.serve_until_stopped())
        except BaseException as error:  # noqa: BLE001
            self.failure = error
        finally:
            self.ready.set()

    def on_ready(self) -> None:
        self.ready.set()
