"""The emulated service: every part of it, made once and wired together."""

from dataclasses import dataclass
from pathlib import Path

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.document.document import Document
from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.faults.rules import Faults
from agentsessions_emulator.http.event_stream import Broker
from agentsessions_emulator.http.request_log import RequestLog
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.agents import Agents
from agentsessions_emulator.managed_agents.engine.event_log import EventLog
from agentsessions_emulator.managed_agents.engine.inbox import Inbox
from agentsessions_emulator.managed_agents.engine.player import Runners
from agentsessions_emulator.managed_agents.engine.records import SessionsBook
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.thread_state import WorkBook
from agentsessions_emulator.managed_agents.environments import Environments
from agentsessions_emulator.managed_agents.files import Files
from agentsessions_emulator.managed_agents.resources import Resources
from agentsessions_emulator.managed_agents.sessions import Sessions
from agentsessions_emulator.managed_agents.threads import Threads
from agentsessions_emulator.scripts.directives import follow_directives
from agentsessions_emulator.scripts.script import Script, Scripts
from agentsessions_emulator.store.store import Store, any_of, json_field

_EVENT_SCHEMA = "#/components/schemas/SessionEvent"
_EVENT_LISTS = frozenset({"sessions_events_list", "sessions_threads_events_list"})


@dataclass(frozen=True)
class Settings:
    """How an emulator is set up.

    `db` is a file or ":memory:"; `spec` the path of openapi.yaml (None: the one that is shipped);
    with an `api_key` only that key is let in; `ping_seconds` is how long a stream may be quiet.
    """

    db: str = ":memory:"
    spec: str | Path | None = None
    script: Script | None = None
    api_key: str | None = None
    validate_responses: bool = True
    ping_seconds: float = 15.0


class Service:
    """Everything there is, for one event loop."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.document = Document.load(settings.spec)
        self.schemas = Schemas(self.document.schemas)
        self.faults = Faults(frozenset(self.document.operations))
        self.requests = RequestLog(self.document.secret_fields)
        self.scripts = Scripts(settings.script or follow_directives)
        self.clock = Clock()
        self.broker = Broker()
        self.store = Store(settings.db)
        self.clock.start_after(self.store.newest_time())
        self.works = WorkBook(self.store)
        self.log = EventLog(self.store, self.clock, self.broker, self._check_event)
        self.runners = Runners(self._run, self.scripts)
        self.book = SessionsBook(self.store, self.clock)
        self.inbox = Inbox(self.store, self.book, self.works, self.log, self.runners)
        self.agents = Agents(self.store, self.clock)
        self.environments = Environments(self.store, self.clock)
        self.resources = Resources(self.store, self.clock, self.book)
        self.files = Files(self.store, self.clock)
        self.sessions = Sessions(
            store=self.store,
            clock=self.clock,
            book=self.book,
            works=self.works,
            log=self.log,
            broker=self.broker,
            agents=self.agents,
            environments=self.environments,
            resources=self.resources,
            files=self.files,
            inbox=self.inbox,
            runners=self.runners,
        )
        self.threads = Threads(self.sessions)

    def resume(self) -> None:
        """Go on with the sessions that an earlier run left unfinished."""
        unfinished = any_of(json_field("status"), ["running", "rescheduling", "idle"])
        for stored in self.store.select("session", conditions=[unfinished]):
            session_id = stored.data["id"]
            work = self.works.get(session_id)
            if work.turn or work.inputs or work.interrupts:
                self.runners.wake(session_id)

    async def reset(self) -> None:
        """Back to the beginning: no objects, faults, requests or scripts; real time."""
        self.broker.end_all()
        await self.runners.discard_all()
        self.faults.clear()
        self.requests.clear()
        self.scripts.reset()
        self.clock.reset()
        self.works.forget()
        self.store.clear()

    async def quiesce(self) -> None:
        """Stop playing sessions, end all streams and hold nothing back any longer."""
        await self.runners.discard_all()
        self.broker.end_all()
        self.clock.wake_all()

    def close(self) -> None:
        self.store.close()

    def inject(self, session_id: str, event: JsonObject) -> JsonObject:
        """Put an event of any kind into a session, unchecked, as the service might one day."""
        self.book.session(session_id)
        return self.log.append(session_id, event, checked=False)

    def check_response(self, operation_id: str, data: JsonObject) -> None:
        """Raises a 500 when the emulator's own answer breaks the document."""
        schema = self.document.operations[operation_id].response_schema
        if not self.settings.validate_responses or schema is None:
            return
        # Listed events were checked when they were made.
        unchecked: JsonObject = {"data": []} if operation_id in _EVENT_LISTS else {}
        self._refuse({**data, **unchecked}, schema, f"answer to {operation_id}")

    def _check_event(self, event: JsonObject) -> None:
        if self.settings.validate_responses:
            self._refuse(event, self.document.schemas[_EVENT_SCHEMA], f"event {event.get('type')}")

    def _refuse(self, data: JsonObject, schema: JsonObject, what: str) -> None:
        for problem in self.schemas.problems(data, schema):
            raise ApiError(500, f"The emulator's own {what} breaks the document: {problem}.")

    def _run(self, session_id: str) -> Run:
        return Run(session_id, self.store, self.clock, self.log, self.broker, self.works)
