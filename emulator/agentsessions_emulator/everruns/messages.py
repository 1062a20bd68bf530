"""Messages: what was said in a session, read from its log, and the way to say something."""

from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.everruns.participants import Participants
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject, JsonObjects
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.conditions import any_of

_SAID = ("input.message", "output.message.completed")
_OF_MESSAGES = ("id", "role", "content", "controls", "metadata", "external_actor", "created_at")


class Messages:
    """The messages of all sessions."""

    def __init__(self, engine: Engine, participants: Participants) -> None:
        self._engine = engine
        self._participants = participants

    @operation("sessions_messages_create")
    def create(self, request: Request) -> JsonObject:
        """Say something, to the session's own agent or to the one that is addressed."""
        session, body = self._session(request), request.body
        message = {"role": "user", **body["message"]}
        for name in ("controls", "metadata", "external_actor"):
            if body.get(name) is not None:
                message[name] = body[name]
        fields: JsonObject = {"tags": body["tags"]} if body.get("tags") else {}
        if addressed := body.get("addressed_participant_id"):
            one = self._participants.addressed(session["id"], addressed)
            fields["metadata"] = {"addressed_participant_id": addressed, **_answering(one)}
        self._participants.join_user(session)
        return message_of(self._engine.receive(session["id"], message, **fields))

    @operation("sessions_messages_list")
    def list(self, request: Request) -> JsonObject:
        return {"data": self.of(self._session(request)["id"])}

    def of(self, session_id: str) -> JsonObjects:
        """What was said in a session, from the beginning."""
        said = self._engine.log.select(session_id, [any_of("type", _SAID)])
        return [message_of(event) for event in said]

    def _session(self, request: Request) -> JsonObject:
        return self._engine.session(request.path["session_id"])


def message_of(event: JsonObject) -> JsonObject:
    """The message that an event tells of, as the API answers it."""
    message = event["data"]["message"]
    shown = {name: message[name] for name in _OF_MESSAGES if name in message}
    return {**shown, "session_id": event["session_id"], "sequence": event["sequence"]}


def _answering(participant: JsonObject) -> JsonObject:
    """Which agent answers, in which version, where a message is for this participant."""
    names = ("agent_id", "agent_version_id")
    return {name: participant[name] for name in names if name in participant}
