"""The service: its facts, and its resources wired together."""

from collections.abc import Collection, Iterable, Mapping
from functools import partial

from agentsessions_emulator.document.document import Operation
from agentsessions_emulator.errors import ApiError, UnreadableError
from agentsessions_emulator.http.event_stream import frame
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.access import Access
from agentsessions_emulator.meerkat.engine.engine import Engine
from agentsessions_emulator.meerkat.engine.failures import ERROR_TYPES
from agentsessions_emulator.meerkat.engine.history import TABLE
from agentsessions_emulator.meerkat.errors import error_body, unreadable
from agentsessions_emulator.meerkat.events import Events
from agentsessions_emulator.meerkat.incoming import Incoming
from agentsessions_emulator.meerkat.mcp import McpServers
from agentsessions_emulator.meerkat.page.waits import SCRIPTS, waits
from agentsessions_emulator.meerkat.requests import Requests
from agentsessions_emulator.meerkat.runs import Runs
from agentsessions_emulator.meerkat.server import Server
from agentsessions_emulator.meerkat.sessions import Sessions
from agentsessions_emulator.meerkat.system_context import SystemContext
from agentsessions_emulator.meerkat.system_prompt import SystemPrompts
from agentsessions_emulator.service.page import Place, SessionPage
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.service.service import Control, Service
from agentsessions_emulator.store.uuids import salt_of

_STRICT = frozenset(
    {"sessions_runs_stop", "sessions_system_prompt_update", "sessions_peer_responses_send"}
)
"""The operations that take no fields but those they know."""


class Meerkat(Service):
    """Meerkat."""

    document = "openapi/meerkat.yaml"
    event_schema = "EventEnvelope"
    tables = (TABLE,)
    error_types = ERROR_TYPES
    largest_body = 2 * 1024 * 1024
    salt_of = staticmethod(salt_of)
    stream_media_type = "text/event-stream"
    malformed = frame("text_delta", "{not json")

    def __init__(self, runtime: Runtime) -> None:
        super().__init__(runtime)
        self._access = Access(runtime.settings.api_key)
        self.engine = Engine(runtime, self.check_event)
        self.requests = Requests(self.engine)
        self.sessions = Sessions(self.engine, self.requests)
        self.page = SessionPage(SCRIPTS, Place, partial(waits, self.engine))

    def resources(self) -> Iterable[object]:
        incoming = Incoming(self.engine, self.runtime)
        others = (Events, Runs, SystemContext, SystemPrompts, McpServers)
        return (
            self.sessions,
            self.requests,
            incoming,
            Server(),
            *(one(self.engine) for one in others),
        )

    def request_id(self, number: int) -> str:
        return f"request {number}"

    def response_headers(self, request_id: str, headers: Mapping[str, str]) -> dict[str, str]:  # noqa: ARG002 - it sends none
        return {}

    def error_body(self, error: ApiError, request_id: str) -> JsonObject:  # noqa: ARG002 - it has none
        return error_body(error)

    def authenticate(self, headers: Mapping[str, str]) -> None:
        self._access.authenticate(headers)

    def authorize(
        self,
        operation: Operation,
        headers: Mapping[str, str],
        parameters: Collection[str],  # noqa: ARG002 - none needs a permission
        path: Mapping[str, str],  # noqa: ARG002
    ) -> None:
        self._access.authorize(operation, headers)

    def event_type(self, event: JsonObject) -> str:
        return str(event["payload"].get("type", "message"))

    def unreadable(self, error: UnreadableError) -> ApiError:
        return unreadable(error.part, error.message)

    def ignores_unknown(self, operation: Operation) -> bool:
        return operation.id not in _STRICT

    def inject(self, session_id: str, event: JsonObject) -> JsonObject:
        session_id = self.engine.session(session_id)["session_id"]
        envelope = {**self.engine.events.envelope(session_id, {}), **event}
        self.runtime.bus.publish(session_id, envelope)
        return envelope

    def controls(self) -> Iterable[Control]:
        """How long a named request is known after its end."""
        return (self.requests.pace.control,)

    def resume(self) -> None:
        """Nothing goes on by itself: what was left over waits for the next prompt."""

    async def stop_playing(self) -> None:
        await self.engine.stop()

    def forget(self) -> None:
        self.requests.forget()
