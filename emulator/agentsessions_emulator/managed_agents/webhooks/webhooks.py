"""Webhooks: what happens becomes notifications, and those are delivered."""

from collections.abc import Iterable, Mapping
from functools import partial

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.document.showing import view_of
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine.event_log import EventLog
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.managed_agents.resources.changes import Changes
from agentsessions_emulator.managed_agents.webhooks.deliveries import Deliveries
from agentsessions_emulator.managed_agents.webhooks.endpoints import Endpoints, endpoint_schema
from agentsessions_emulator.managed_agents.webhooks.session_notices import notices_of
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.service.service import Control
from agentsessions_emulator.service.timers import Timers

_EVENT = "#/components/schemas/WebhookEvent"
_DATA = "#/components/schemas/WebhookEventData"


class Webhooks:
    """Notifications of all types that the document lists. `owners` are the ids in each of them."""

    def __init__(
        self,
        runtime: Runtime,
        changes: Changes,
        log: EventLog,
        timers: Timers,
        owners: Mapping[str, str],
    ) -> None:
        self._runtime = runtime
        self._owners = owners
        self._schemas = runtime.document.schemas
        data = self._schemas.get(_DATA, {})
        self._types: Mapping[str, str] = data.get("discriminator", {}).get("mapping", {})
        store, clock = runtime.store, runtime.clock
        self._endpoints = Endpoints(store, clock)
        self.deliveries = Deliveries(store, clock, self._endpoints, timers)
        for kind in self._types:
            changes.subscribe(kind, partial(self._tell, kind))
        log.watchers.append(self._watch)

    def controls(self) -> Iterable[Control]:
        path = "/webhooks"
        return (
            Control(
                "POST",
                path,
                "notify a URL of this machine",
                lambda _, body: self._endpoints.add(body),
                endpoint_schema([*self._types]),
            ),
            Control(
                "GET", path, "the endpoints, and their deliveries", lambda _, __: self._listed()
            ),
            Control(
                "DELETE",
                f"{path}/{{endpoint_id}}",
                "notify an endpoint no more",
                lambda path, _: self._remove(path),
            ),
        )

    def _listed(self) -> JsonObject:
        return {"data": self._endpoints.all(), "deliveries": self.deliveries.all()}

    def _remove(self, path: Mapping[str, str]) -> JsonObject:
        self._endpoints.remove(path["endpoint_id"])
        return {}

    def _watch(self, thread: ThreadRef, event: JsonObject) -> None:
        for kind, fields in notices_of(thread, event):
            if kind in self._types:
                self._tell(kind, fields)

    def _tell(self, kind: str, item: JsonObject) -> None:
        """Notify all endpoints that want to know; of `item` goes out what the document lists."""
        endpoints = [*self._endpoints.that_want(kind)]
        if not endpoints:
            return
        store, clock = self._runtime.store, self._runtime.clock
        data = view_of({"$ref": self._types[kind]}, self._schemas)
        event: JsonObject = {
            "id": new_id(store, "whe"),
            "type": "event",
            "data": data({**item, **self._owners, "type": kind}),
            "created_at": timestamp(clock.now()),
        }
        self._runtime.check(event, self._schemas[_EVENT], f"notification {kind}")
        for endpoint in endpoints:
            self.deliveries.add(endpoint, event)
