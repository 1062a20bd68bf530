"""Messages: what was said in a session, read from its log, and the way to say something."""

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.conditions import any_of

_SAID = ("input.message", "output.message.completed")
_OF_MESSAGES = ("id", "role", "content", "controls", "metadata", "external_actor", "created_at")


class Messages:
    """The messages of all sessions."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @operation("sessions_messages_create")
    def create(self, request: Request) -> JsonObject:
        session_id, body = self._session_id(request), request.body
        message = {"role": "user", **body["message"]}
        for name in ("controls", "metadata", "external_actor"):
            if body.get(name) is not None:
                message[name] = body[name]
        fields = {"tags": body["tags"]} if body.get("tags") else {}
        return message_of(self._engine.receive(session_id, message, **fields))

    @operation("sessions_messages_list")
    def list(self, request: Request) -> JsonObject:
        session_id = self._session_id(request)
        said = self._engine.log.select(session_id, [any_of("type", _SAID)])
        return {"data": [message_of(event) for event in said]}

    @operation("sessions_export")
    def export(self, request: Request) -> Reply:
        """A line for each message. Trajectories are not played."""
        if request.query.text("format") == "atif":
            headers = {"x-should-retry": "false"}
            raise ApiError(501, "The emulator does not write trajectories yet.", headers=headers)
        return Reply("".join(f"{dump(message)}\n" for message in self.list(request)["data"]))

    def _session_id(self, request: Request) -> str:
        session_id: str = self._engine.session(request.path["session_id"])["id"]
        return session_id


def message_of(event: JsonObject) -> JsonObject:
    """The message that an event tells of, as the API answers it."""
    message = event["data"]["message"]
    shown = {name: message[name] for name in _OF_MESSAGES if name in message}
    return {**shown, "session_id": event["session_id"], "sequence": event["sequence"]}
