"""The service: its facts, and its resources wired together."""

from collections.abc import Collection, Iterable, Mapping
from functools import partial
from typing import ClassVar

from agentsessions_emulator.bus.bus import Message
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.document.document import Operation
from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.everruns.access import Access
from agentsessions_emulator.everruns.answers import Answers
from agentsessions_emulator.everruns.channels.channels import Channels
from agentsessions_emulator.everruns.channels.projection import VISIBILITIES
from agentsessions_emulator.everruns.channels.sessions import ChannelSessions
from agentsessions_emulator.everruns.engine.budgets import PER_TOKEN
from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.everruns.engine.event_log import EPHEMERAL, TABLE
from agentsessions_emulator.everruns.engine.failures import ERROR_TYPES
from agentsessions_emulator.everruns.engine.streams import event_frame
from agentsessions_emulator.everruns.errors import error_body
from agentsessions_emulator.everruns.events import Events
from agentsessions_emulator.everruns.exports import Exports
from agentsessions_emulator.everruns.health_checks import HealthChecks
from agentsessions_emulator.everruns.ids import new_id, salt_of
from agentsessions_emulator.everruns.messages import Messages
from agentsessions_emulator.everruns.page.waits import SCRIPTS, waits
from agentsessions_emulator.everruns.participants import Participants
from agentsessions_emulator.everruns.recording.transcriber import EverrunsTranscriber
from agentsessions_emulator.everruns.reports import Reports
from agentsessions_emulator.everruns.resources.agent_imports import AgentImports
from agentsessions_emulator.everruns.resources.agent_versions import AgentVersions
from agentsessions_emulator.everruns.resources.agents import Agents
from agentsessions_emulator.everruns.resources.harnesses import Harnesses
from agentsessions_emulator.everruns.resources.previews import Previews
from agentsessions_emulator.everruns.resources.stats import BY_OWNER
from agentsessions_emulator.everruns.session_resources import RESOURCE, SessionResources
from agentsessions_emulator.everruns.sessions import Sessions
from agentsessions_emulator.everruns.tasks import SETTINGS, SessionTasks
from agentsessions_emulator.http.event_stream import frame
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.page import Place, SessionPage
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.service.service import Control, Service
from agentsessions_emulator.store.store import Table

_TYPES_SCHEMA = "#/components/schemas/KnownEventType"
_BUDGET: JsonObject = {
    "type": "object",
    "required": ["limit"],
    "properties": {
        "limit": {"type": "number", "minimum": 0},
        "soft_limit": {"type": ["number", "null"], "minimum": 0},
        "currency": {"type": "string", "enum": [*PER_TOKEN]},
    },
}
_CHANNEL: JsonObject = {
    "type": "object",
    "required": ["agent"],
    "properties": {
        "agent": {"type": "string"},
        "id": {"type": "string", "pattern": r"^[\w-]+\Z"},
        "visibility": {"type": "string", "enum": [*VISIBILITIES]},
        "errors": {"type": "string", "enum": ["standard", "detailed"]},
        "active": {"type": "boolean"},
    },
}


class Everruns(Service):
    """Everruns."""

    document = "openapi/everruns.yaml"
    tables = (Table(TABLE.name, TABLE.sql + BY_OWNER),)
    event_schema = "Event"
    error_types = ERROR_TYPES
    salt_of = staticmethod(salt_of)
    field_aliases: ClassVar[Mapping[str, str]] = {"mcp_servers": "mcpServers"}
    error_media_type = "application/problem+json"
    ping = b": heartbeat\n\n"
    ping_seconds = 30.0
    transcriber = EverrunsTranscriber
    malformed = frame("output.message.completed", "{not json")

    def __init__(self, runtime: Runtime) -> None:
        super().__init__(runtime)
        self.engine = Engine(runtime, self.check_event)
        self.harnesses = Harnesses(runtime)
        self.agents = Agents(runtime, self.harnesses)
        self.agent_versions = AgentVersions(self.agents, self.engine.principal)
        self.agent_imports = AgentImports(runtime, self.agents)
        self.previews = Previews(self.harnesses)
        self.participants = Participants(self.engine, self.agents)
        self.sessions = Sessions(self.engine, self.agents, self.harnesses, self.participants)
        self.health_checks = HealthChecks(self.engine, self.agents, self.sessions)
        self.session_resources = SessionResources(self.engine)
        self.session_tasks = SessionTasks(self.engine)
        self.reports = Reports(self.engine)
        self.answers = Answers(self.engine)
        types = frozenset(runtime.document.schemas[_TYPES_SCHEMA]["enum"])
        self.events = Events(self.engine, types)
        self.messages = Messages(self.engine, self.participants)
        self.exports = Exports(self.engine, self.messages)
        self.channels = Channels(self.agents, runtime.clock)
        self.channel_sessions = ChannelSessions(
            self.engine, self.channels, self.sessions, self.answers
        )
        self.page = SessionPage(SCRIPTS, Place, partial(waits, self.engine))
        self._access = Access(runtime.settings.api_key, self.channels.is_token)

    def resources(self) -> Iterable[object]:
        return (
            self.agents,
            self.agent_versions,
            self.agent_imports,
            self.health_checks,
            self.harnesses,
            self.previews,
            self.sessions,
            self.participants,
            self.session_resources,
            self.session_tasks,
            self.reports,
            self.messages,
            self.exports,
            self.events,
            self.answers,
            self.channels,
            self.channel_sessions,
        )

    def request_id(self, number: int) -> str:
        return f"req_{number:032x}"

    def response_headers(self, request_id: str, headers: Mapping[str, str]) -> dict[str, str]:  # noqa: ARG002 - the same for all
        return {"x-request-id": request_id}

    def error_body(self, error: ApiError, request_id: str) -> JsonObject:
        return error_body(error, request_id)

    def authenticate(self, headers: Mapping[str, str]) -> None:
        self._access.authenticate(headers)

    def authorize(
        self,
        operation: Operation,
        headers: Mapping[str, str],
        parameters: Collection[str],  # noqa: ARG002 - none needs a permission
        path: Mapping[str, str],
    ) -> None:
        self._access.authorize(operation, headers, path)

    def event_frame(self, message: Message) -> bytes:
        return event_frame(message.event, message.text)

    def inject(self, session_id: str, event: JsonObject) -> JsonObject:
        log, session_id = self.engine.log, self.engine.session(session_id)["id"]
        if "id" in event and log.sequence_of(session_id, event["id"]) is not None:
            raise invalid(f"/id: the session has an event {event['id']!r} already.")
        whole: JsonObject = {
            "id": new_id(self.runtime.store, "event"),
            "ts": timestamp(self.runtime.clock.now()),
            "session_id": session_id,
            "context": {},
            "data": {},
            **event,
        }
        if whole["type"] in EPHEMERAL:
            self.engine.bus.publish(session_id, whole)
            return whole
        stored = {**whole, "sequence": log.last(session_id) + 1}
        log.put(session_id, stored)
        return stored

    def controls(self) -> Iterable[Control]:
        """How long things take; budgets; what the service makes in its console only: channels."""
        budget = "/sessions/{session_id}/budget"
        return (
            Control("PUT", budget, "give a session a budget", self._set_budget, _BUDGET),
            Control("DELETE", budget, "take its budget away", self._drop_budget),
            self.engine.pace.control,
            Control(
                "POST", "/channels", "make a channel of an agent", self._make_channel, _CHANNEL
            ),
            Control(
                "POST",
                "/sessions/{session_id}/tasks",
                "begin a task of a session, or say how it goes",
                self.session_tasks.tell,
                SETTINGS,
            ),
            Control(
                "POST",
                "/sessions/{session_id}/resources",
                "register what a session holds",
                self.session_resources.register,
                RESOURCE,
            ),
        )

    def resume(self) -> None:
        self.engine.resume()

    async def stop_playing(self) -> None:
        await self.engine.stop()

    def forget(self) -> None:
        self.engine.states.forget()
        self.engine.pace.reset()

    def _set_budget(self, path: Mapping[str, str], body: JsonObject) -> JsonObject:
        return self.engine.set_budget(path["session_id"], body)

    def _drop_budget(self, path: Mapping[str, str], _body: JsonObject) -> JsonObject:
        return self.engine.set_budget(path["session_id"], None)

    def _make_channel(self, _path: Mapping[str, str], body: JsonObject) -> JsonObject:
        return self.channels.make(body)
