"""What sessions hold, such as sandboxes: registered by the control plane, listed by the API."""

from collections.abc import Mapping

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.everruns.ids import new_id
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject, JsonObjects
from agentsessions_emulator.service.operations import operation

_KIND = "session resource"
RESOURCE: JsonObject = {
    "type": "object",
    "required": ["kind"],
    "properties": {
        "resource_id": {"type": "string"},
        "kind": {"type": "string"},
        "display_name": {"type": "string"},
        "status": {"type": "string", "enum": ["active", "completed", "failed", "released"]},
        "metadata": {"type": "object", "additionalProperties": True},
    },
}
"""What the control plane takes."""


class SessionResources:
    """The resources of all sessions."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._store = engine.store

    @operation("sessions_resources_list")
    def list(self, request: Request) -> JsonObjects:
        session = self._engine.session(request.path["session_id"])
        return [one.data for one in self._store.select(_KIND, parent=session["id"])]

    def register(self, path: Mapping[str, str], body: JsonObject) -> JsonObject:
        """A resource of a session; one with this `resource_id` is changed."""
        session_id = self._engine.session(path["session_id"])["id"]
        at = self._engine.clock.now()
        resource_id = body.get("resource_id") or new_id(self._store, "res")
        key = f"{session_id} {resource_id}"
        before = self._store.find(_KIND, key)
        resource: JsonObject = {
            "session_id": session_id,
            "display_name": body["kind"],
            "status": "active",
            "metadata": {},
            "created_at": timestamp(at),
            **(before or {}),
            **body,
            "resource_id": resource_id,
            "updated_at": timestamp(at),
        }
        if before is None:
            self._store.insert(_KIND, key, resource, at=at, parent=session_id)
        else:
            self._store.save(_KIND, key, resource)
        return resource
