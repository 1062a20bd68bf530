"""The sessions of a channel's callers: what each sees of them, and what it can do."""

import base64
import binascii

from agentsessions_emulator.bus.bus import Message
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.everruns.answers import Answers
from agentsessions_emulator.everruns.channels.channels import Caller, Channels
from agentsessions_emulator.everruns.channels.idempotency import IdempotencyKeys
from agentsessions_emulator.everruns.channels.projection import pending, shown
from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.everruns.engine.event_queries import start_of
from agentsessions_emulator.everruns.engine.streams import event_frame, open_stream
from agentsessions_emulator.everruns.errors import missing
from agentsessions_emulator.everruns.messages import message_of
from agentsessions_emulator.everruns.sessions import Sessions
from agentsessions_emulator.http.event_stream import EventStream
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.conditions import Condition, json_field

_SHOWN = ("id", "title", "last_turn_status", "created_at", "updated_at")
_STATUSES = {"waitingfortoolresults": "waiting_for_tool_results"}
"""What a channel calls a status that the management API spells in another way."""

_UPDATED = json_field("updated_at")
_PAGE = 50
_EVENTS = 100


class ChannelSessions:
    """The sessions of all channels."""

    def __init__(
        self, engine: Engine, channels: Channels, sessions: Sessions, answers: Answers
    ) -> None:
        self._engine = engine
        self._channels = channels
        self._sessions = sessions
        self._answers = answers
        self._keys = IdempotencyKeys(engine.store, engine.clock)

    @operation("channels_sessions_create")
    def create(self, request: Request) -> Reply:
        caller = self._channels.caller(request)

        def make() -> Reply:
            body = {"agent_id": caller.agent["id"], "title": request.body.get("title")}
            session = self._sessions.add(body, caller=caller.name, channel_id=caller.channel["id"])
            at = f"/v1/channels/{request.path['channel_id']}/sessions/{session['id']}"
            return Reply(_view(session), headers={"location": at})

        return self._keys.once(f"sessions {caller.name}", request, make)

    @operation("channels_sessions_list")
    def list(self, request: Request) -> JsonObject:
        """The caller's sessions, the most recently active first."""
        caller = self._channels.caller(request)
        limit = request.query.number("limit") or _PAGE
        conditions = [Condition(f"{json_field('caller')} = ?", (caller.name,))]
        token = request.query.text("page_token")
        if token is not None:
            conditions.append(Condition(f"({_UPDATED}, id) < (?, ?)", _decoded(token)))
        found = self._engine.store.select(
            "session",
            conditions=conditions,
            sort=f"{_UPDATED} DESC, id",
            descending=True,
            limit=limit + 1,
        )
        sessions = [one.data for one in found]
        page: JsonObject = {"data": [*map(_view, sessions[:limit])]}
        if len(sessions) > limit:
            page["next_page_token"] = _encoded(sessions[limit - 1])
        return page

    @operation("channels_sessions_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        _, session = self._found(request)
        waits: JsonObject = {"pending_questions": [], "pending_approvals": []}
        asked = self._engine.log.select(
            session["id"], [Condition("type = 'tool.call_requested'")], descending=True, limit=1
        )
        turn = self._engine.run(session["id"]).state.turn
        if asked and turn is not None and turn.is_waiting:
            open_calls = {call.id for call in turn.calls if call.is_open}
            waits = {
                name: [one for one in listed if one["tool_call_id"] in open_calls]
                for name, listed in pending(asked[0]).items()
            }
        return {**_view(session), **waits}

    @operation("channels_sessions_messages_create")
    def say(self, request: Request) -> Reply:
        caller, session = self._found(request)

        def make() -> Reply:
            message = {"role": "user", "content": request.body["message"]["content"]}
            return Reply(message_of(self._engine.receive(session["id"], message)))

        return self._keys.once(f"messages {caller.name}", request, make)

    @operation("channels_sessions_cancel")
    def cancel(self, request: Request) -> JsonObject:
        return self._sessions.cancel_turn(self._found(request)[1]["id"])

    @operation("channels_sessions_question_answers_submit")
    def answer(self, request: Request) -> JsonObject:
        _, session = self._found(request)
        if any("secret_ref" in answer for answer in request.body["answers"]):
            raise invalid("/answers: a secret_ref cannot be given here.")
        return self._answers.answer_questions(session["id"], request.body)

    @operation("channels_sessions_tool_approvals_submit")
    def decide(self, request: Request) -> JsonObject:
        return self._answers.decide(self._found(request)[1]["id"], request.body)

    @operation("channels_sessions_events_list", unchecked="data")
    def list_events(self, request: Request) -> JsonObject:
        """The first ones after `after_sequence`, oldest first."""
        caller, session = self._found(request)
        start = start_of(request.query, self._engine.log, session["id"])
        limit = request.query.number("limit") or _EVENTS
        events = self._engine.log.select(session["id"], [start] if start else [])
        projected = (_projected(caller, event) for event in events)
        return {"data": [event for event in projected if event is not None][:limit]}

    @operation("channels_sessions_events_stream")
    def stream(self, request: Request) -> EventStream:
        caller, session = self._found(request)
        start = start_of(request.query, self._engine.log, session["id"])
        events = self._engine.log.select(session["id"], [start]) if start else []
        projected = (_projected(caller, event) for event in events)
        missed = [event for event in projected if event is not None]

        def write(message: Message) -> bytes:
            event = _projected(caller, message.event)
            return b"" if event is None else event_frame(event, dump(event))

        return open_stream(self._engine.bus, self._engine.pace, session["id"], missed, write)

    def _found(self, request: Request) -> tuple[Caller, JsonObject]:
        """The caller, and its session; a 404 also for a session of somebody else."""
        caller = self._channels.caller(request)
        session = self._engine.session(request.path["session_id"])
        if session.get("caller") != caller.name:
            raise missing("session", session["id"])
        return caller, session


def _projected(caller: Caller, event: JsonObject) -> JsonObject | None:
    channel = caller.channel
    return shown(event, channel["visibility"], detailed=channel["errors"] == "detailed")


def _view(session: JsonObject) -> JsonObject:
    """A session as its caller sees it."""
    view = {name: session[name] for name in _SHOWN if name in session}
    return {**view, "status": _STATUSES.get(session["status"], session["status"])}


def _encoded(session: JsonObject) -> str:
    place = f"{session['updated_at']} {session['id']}"
    return base64.urlsafe_b64encode(place.encode()).decode().rstrip("=")


def _decoded(token: str) -> tuple[str, str]:
    """The place that a page token says. Raises a 400 for one that cannot be read."""
    try:
        place = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode("ascii")
        updated_at, key = place.split(" ")
    except (binascii.Error, ValueError) as error:
        raise invalid(f"The page token {token!r} cannot be read.") from error
    return updated_at, key
