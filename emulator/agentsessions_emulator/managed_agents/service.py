"""The service: its facts, and its resources wired together."""

from collections.abc import Collection, Iterable, Mapping
from functools import partial

from agentsessions_emulator.document.document import Operation
from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.http.event_stream import frame
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.access import Access
from agentsessions_emulator.managed_agents.deployments.deployments import Deployments
from agentsessions_emulator.managed_agents.deployments.runs import DeploymentRuns
from agentsessions_emulator.managed_agents.deployments.settings import (
    Settings as DeploymentSettings,
)
from agentsessions_emulator.managed_agents.engine.engine import Engine
from agentsessions_emulator.managed_agents.engine.event_log import TABLE
from agentsessions_emulator.managed_agents.engine.inbox import Inbox
from agentsessions_emulator.managed_agents.engine.session_errors import ERROR_TYPES
from agentsessions_emulator.managed_agents.engine.topics import place_of
from agentsessions_emulator.managed_agents.errors import body_error_code, error_body
from agentsessions_emulator.managed_agents.events import Events
from agentsessions_emulator.managed_agents.file_store import MAX_BYTES
from agentsessions_emulator.managed_agents.ids import salt_of
from agentsessions_emulator.managed_agents.page.waits import SCRIPTS, waits
from agentsessions_emulator.managed_agents.recording.transcriber import (
    ManagedAgentsTranscriber,
)
from agentsessions_emulator.managed_agents.resources.agents import Agents
from agentsessions_emulator.managed_agents.resources.changes import Changes
from agentsessions_emulator.managed_agents.resources.dreams.dreams import Dreams
from agentsessions_emulator.managed_agents.resources.environments import Environments
from agentsessions_emulator.managed_agents.resources.files import Files
from agentsessions_emulator.managed_agents.resources.memory.memories import Memories
from agentsessions_emulator.managed_agents.resources.memory.stores import MemoryStores
from agentsessions_emulator.managed_agents.resources.memory.versions import MemoryVersions
from agentsessions_emulator.managed_agents.resources.skills.skills import Skills
from agentsessions_emulator.managed_agents.resources.tunnels.certificates import TunnelCertificates
from agentsessions_emulator.managed_agents.resources.tunnels.tunnels import Tunnels
from agentsessions_emulator.managed_agents.resources.user_profiles.data_controls import DataControls
from agentsessions_emulator.managed_agents.resources.user_profiles.profiles import UserProfiles
from agentsessions_emulator.managed_agents.resources.vaults.credentials import Credentials
from agentsessions_emulator.managed_agents.resources.vaults.vaults import Vaults
from agentsessions_emulator.managed_agents.session_resources import SessionResources
from agentsessions_emulator.managed_agents.sessions import Sessions
from agentsessions_emulator.managed_agents.threads import Threads
from agentsessions_emulator.managed_agents.webhooks.webhooks import Webhooks
from agentsessions_emulator.managed_agents.work.keys import WorkerKeys
from agentsessions_emulator.managed_agents.work_items import WorkItems
from agentsessions_emulator.service.page import SessionPage
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.service.service import Control, Service
from agentsessions_emulator.service.timers import Timers
from agentsessions_emulator.store.blobs import BLOBS

_ORGANIZATION = "00000000-0000-4000-8000-000000000000"
_OWNERS = {
    "organization_id": _ORGANIZATION,
    "workspace_id": "00000000-0000-4000-8000-000000000001",
}
"""What notifications say of whom they are about."""
_WORKSPACE_HEADER = "anthropic-workspace-id"


class ManagedAgents(Service):
    """Claude Managed Agents."""

    document = "openapi.yaml"
    tables = (TABLE, BLOBS)
    largest_form = MAX_BYTES + 1024 * 1024
    ignored_parameters = frozenset({"beta"})
    event_schema = "SessionEvent"
    error_types = ERROR_TYPES
    salt_of = staticmethod(salt_of)
    ping = frame("ping", '{"type":"ping"}')
    malformed = frame("agent.message", "{not json")
    transcriber = ManagedAgentsTranscriber

    def __init__(self, runtime: Runtime) -> None:
        super().__init__(runtime)
        store, clock = runtime.store, runtime.clock
        keys = WorkerKeys(store)
        self._access = Access(runtime.document, runtime.settings.api_key, keys, store)
        self.engine = Engine(runtime, self.check_event)
        self.inbox = Inbox(self.engine)
        self.changes = Changes()
        self.agents = Agents(runtime, self.changes)
        self.environments = Environments(runtime, self.changes, self.engine.work)
        self.vaults = Vaults(runtime, self.changes)
        self.credentials = Credentials(runtime, self.changes, within=self.vaults)
        self.skills = Skills(runtime, self.changes)
        self.user_profiles = UserProfiles(runtime, self.changes)
        self.data_controls = DataControls(store, clock, self.user_profiles, self.changes)
        self.tunnels = Tunnels(runtime, self.changes)
        self.certificates = TunnelCertificates(runtime, self.changes, within=self.tunnels)
        self.memory_stores = MemoryStores(runtime, self.changes)
        self.memory_versions = MemoryVersions(runtime, self.changes, self.memory_stores, keys)
        self.memories = Memories(
            runtime, self.changes, self.memory_stores, self.memory_versions, keys
        )
        self.work = WorkItems(self.engine, keys)
        self.files = Files(runtime, self.changes)
        self.session_resources = SessionResources(store, clock, self.engine.records)
        self.sessions = Sessions(
            self.engine,
            self.inbox,
            self.agents,
            self.environments,
            self.vaults,
            self.session_resources,
        )
        self.timers = Timers(store, clock, runtime.failures)
        self.deployment_runs = DeploymentRuns(runtime, self.changes, self.sessions)
        self.deployments = Deployments(
            runtime,
            self.changes,
            DeploymentSettings(self.engine, self.agents, self.environments),
            self.deployment_runs,
            self.timers,
        )
        self.dreams = Dreams(runtime, self.changes, self.memory_stores, self.memories, self.timers)
        self.webhooks = Webhooks(runtime, self.changes, self.engine.log, self.timers, _OWNERS)
        self.events = Events(self.engine, self.inbox)
        self.threads = Threads(self.engine)
        self.page = SessionPage(SCRIPTS, place_of, partial(waits, self.engine))

    def resources(self) -> Iterable[object]:
        return (
            self.agents,
            self.environments,
            self.vaults,
            self.credentials,
            self.skills,
            self.skills.versions,
            self.user_profiles,
            self.data_controls,
            self.tunnels,
            self.certificates,
            self.memory_stores,
            self.memories,
            self.memory_versions,
            self.deployments,
            self.deployment_runs,
            self.dreams,
            self.work,
            self.files,
            self.sessions,
            self.session_resources,
            self.events,
            self.threads,
        )

    def request_id(self, number: int) -> str:
        return f"req_01{number:08d}"

    def response_headers(self, request_id: str, headers: Mapping[str, str]) -> dict[str, str]:
        answered = {"request-id": request_id, "anthropic-organization-id": _ORGANIZATION}
        if workspace := headers.get(_WORKSPACE_HEADER):
            answered[_WORKSPACE_HEADER] = workspace
        return answered

    def error_body(self, error: ApiError, request_id: str) -> JsonObject:
        return error_body(error, request_id)

    def authenticate(self, headers: Mapping[str, str]) -> None:
        self._access.check_credentials(headers)

    def authorize(
        self,
        operation: Operation,
        headers: Mapping[str, str],
        parameters: Collection[str],
        path: Mapping[str, str],
    ) -> None:
        self._access.check_betas(operation, headers, parameters)
        self._access.check_permission(operation, headers, path)

    def body_error_code(self, body: JsonObject) -> str | None:
        return body_error_code(body)

    def inject(self, session_id: str, event: JsonObject) -> JsonObject:
        thread, log = self.engine.records.primary(session_id), self.engine.log
        if "id" in event and log.is_in(event["id"], session_id):
            raise invalid(f"/id: the session has an event {event['id']!r} already.")
        return log.append(thread, event, checked=False)

    def controls(self) -> Iterable[Control]:
        """What the service makes in its console only: keys of environments, and webhooks."""
        path = "/environments/{environment_id}/keys"
        return (
            Control("POST", path, "make a key for workers", self._issue_key),
            Control("DELETE", path, "revoke the keys of workers", self._revoke_keys),
            *self.webhooks.controls(),
        )

    def resume(self) -> None:
        self.engine.resume()
        self.webhooks.deliveries.resume()
        self.timers.start()

    async def stop_playing(self) -> None:
        self.timers.stop()
        await self.webhooks.deliveries.stop()
        await self.engine.players.discard_all()

    def forget(self) -> None:
        self.engine.states.forget()

    def _issue_key(self, path: Mapping[str, str], _body: JsonObject) -> JsonObject:
        return {"key": self.work.issue_key(path["environment_id"])}

    def _revoke_keys(self, path: Mapping[str, str], _body: JsonObject) -> JsonObject:
        self.work.revoke_keys(path["environment_id"])
        return {}
