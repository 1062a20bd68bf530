"""What a service runs on: the parts that every emulator has, made once and wired together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from agentsessions_emulator.bus.bus import Bus
from agentsessions_emulator.clock.clock import FOREVER, Clock
from agentsessions_emulator.document.document import load_document
from agentsessions_emulator.errors import EmulatorError
from agentsessions_emulator.faults.rules import Faults
from agentsessions_emulator.http.request_log import RequestLog
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.recording.transcript import RecordingSettings
from agentsessions_emulator.scripts.directives import follow_directives
from agentsessions_emulator.scripts.script import Script, Scripts
from agentsessions_emulator.service.snapshots import Snapshot
from agentsessions_emulator.store.generations import Generations
from agentsessions_emulator.store.state_file import IN_MEMORY
from agentsessions_emulator.store.store import Store, Table

_KEY = re.compile(r"[\x21-\x7e]+")


def _refuse_unless_seconds(ping_seconds: object) -> None:
    if not isinstance(ping_seconds, int | float) or not 0 < ping_seconds <= FOREVER:
        raise ValueError(f"ping_seconds must be a number of seconds above 0, not {ping_seconds!r}.")


@dataclass(frozen=True)
class Settings:
    """How an emulator is set up.

    `db` is a file or ":memory:"; `spec` the path of a document (None: the one that is shipped);
    with an `api_key` only that key is let in; `ping_seconds` is how long a stream may be quiet;
    with `lenient` a script may use tools and agents that its own agent does not have; with a `seed`
    ids are the same each time. With `recording` nothing is played: requests go on to the real
    service, and that is recorded.
    """

    db: str = IN_MEMORY
    spec: str | Path | None = None
    script: Script | None = None
    api_key: str | None = None
    validate_responses: bool = True
    ping_seconds: float = 15.0
    lenient: bool = False
    seed: str | None = None
    recording: RecordingSettings | None = None

    def __post_init__(self) -> None:
        """Raises ValueError for what makes no sense."""
        _refuse_unless_seconds(self.ping_seconds)
        if self.api_key is not None and not _KEY.fullmatch(self.api_key):
            raise ValueError("api_key must be of visible ASCII characters, and not empty.")
        if self.recording and (self.script is not None or self.db != IN_MEMORY):
            raise ValueError("what is recorded is not played or stored: leave out script and db")


class Runtime:
    """The parts of one emulator, for one event loop. `service` is whose state it keeps."""

    def __init__(
        self, settings: Settings, *, document: str, tables: Sequence[Table], service: str
    ) -> None:
        self.settings = settings
        self.document = load_document(settings.spec, document)
        self.schemas = self.document.checks
        self.faults = Faults(frozenset(self.document.operations))
        self.requests = RequestLog(self.document.secret_fields)
        self.scripts = Scripts(settings.script or follow_directives)
        self.bus = Bus()
        self.failures: list[Exception] = []
        """What went wrong in the emulator itself, such as what was answered with a 500."""
        self.store = Store(settings.db, tables, service=service)
        self.generations = Generations(self.store, settings.seed)
        self.clock = Clock()
        self.clock.start_after(self.store.newest_time())

    def forget(self, seed: str | None) -> None:
        """Back to the beginning: nothing stored, no faults, requests or scripts; real time.

        With a `seed` the ids from now on are the same each time; without one they are new ones.
        """
        self.faults.clear()
        self.requests.clear()
        self.scripts.reset()
        self.failures.clear()
        self.clock.reset()
        self.store.clear()
        if seed is not None:
            self.generations.seed(seed)
        self.generations.begin()

    def snapshot(self) -> Snapshot:
        """What is stored. What is made from now on has ids of its own, also after a restore."""
        taken = Snapshot(self.document.name, self.store.serialized(), self.clock.state)
        self.generations.begin()
        return taken

    def restore(self, snapshot: Snapshot) -> None:
        """Store what the snapshot holds. What is made from now on has ids of its own."""
        self.store.replace(snapshot.database)
        self.generations.begin()
        self.clock.go_back_to(snapshot.clock)

    def check(self, value: object, schema: JsonObject, what: str) -> None:
        """Raises a 500 when something of the emulator's own breaks the document."""
        if not self.settings.validate_responses:
            return
        for problem in self.schemas.problems(value, schema):
            raise EmulatorError(f"The emulator's own {what} breaks the document: {problem}.")
