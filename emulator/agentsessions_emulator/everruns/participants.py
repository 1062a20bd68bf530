"""Participants: who takes part in a session, and who did."""

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.everruns.errors import conflict, missing
from agentsessions_emulator.everruns.ids import check_id, new_id
from agentsessions_emulator.everruns.resources.agents import Agents
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject, JsonObjects
from agentsessions_emulator.service.operations import operation

_KIND = "participant"
_PREFIX = "part"


class Participants:
    """The participants of all sessions."""

    def __init__(self, engine: Engine, agents: Agents) -> None:
        self._engine = engine
        self._store = engine.store
        self._agents = agents

    @operation("sessions_participants_list")
    def list(self, request: Request) -> JsonObjects:
        """All of them, by the time when they joined."""
        return self._of(self._session(request)["id"])

    @operation("sessions_participants_add")
    def add(self, request: Request) -> JsonObject:
        """Add a member. Raises a 409 for one that takes part already."""
        session, body = self._session(request), request.body
        if body.get("role") == "host":
            raise invalid("/role: a session gets its host when it is created.")
        if body["kind"] == "user":
            if body.get("agent_id") is not None:
                raise invalid("/agent_id: a user has none.")
            self._refuse(session["id"], kind="user")
            return self._insert(session, None, "member")
        if body.get("agent_id") is None:
            raise invalid("/agent_id is required for an agent.")
        agent = self._agents.find(check_id(body["agent_id"], "agent"))
        self._refuse(session["id"], agent_id=agent["id"])
        return self._insert(session, agent, "member")

    @operation("sessions_participants_leave")
    def leave(self, request: Request) -> JsonObject:
        """End somebody's part; whoever has left stays listed."""
        session_id = self._session(request)["id"]
        one = self._found(session_id, request.path["participant_id"])
        if "left_at" in one:
            raise conflict(f"The participant {one['id']} has left already.")
        if one["role"] == "host":
            raise conflict("The host of a session cannot leave it.")
        left = {**one, "left_at": timestamp(self._engine.clock.now())}
        self._store.save(_KIND, one["id"], left)
        return left

    def begin(self, session: JsonObject) -> None:
        """A new session begins with its agent as the host."""
        agent = self._store.find("agent", session.get("agent_id", ""))
        if agent is not None:
            self._insert(session, agent, "host")

    def join_user(self, session: JsonObject) -> None:
        """Whoever says something takes part from then on."""
        if self._present(session["id"], kind="user") is None:
            self._insert(session, None, "member")

    def addressed(self, session_id: str, participant_id: str) -> JsonObject:
        """The agent's participant that a message is for.

        Raises a 404 for none, a 409 for one that has left, a 400 for a user.
        """
        one = self._found(session_id, check_id(participant_id, _PREFIX))
        if "left_at" in one:
            raise conflict(f"The participant {participant_id} has left.")
        if one["kind"] != "agent":
            raise invalid(f"The participant {participant_id} is no agent.")
        return one

    def _refuse(self, session_id: str, **who: str) -> None:
        """Raises a 409 if somebody like this takes part."""
        one = self._present(session_id, **who)
        if one is not None:
            raise conflict(f"{one['id']} takes part already.")

    def _insert(self, session: JsonObject, agent: JsonObject | None, role: str) -> JsonObject:
        at = self._engine.clock.now()
        one: JsonObject = {
            "id": new_id(self._store, _PREFIX),
            "session_id": session["id"],
            "kind": "user" if agent is None else "agent",
            "role": role,
            "principal_id": self._engine.principal,
            "joined_at": timestamp(at),
        }
        if agent is not None:
            one |= {"agent_id": agent["id"], "display_name": agent.get("display_name")}
            one |= {"agent_version_id": agent.get("default_version_id")}
        one = {name: value for name, value in one.items() if value is not None}
        self._store.insert(_KIND, one["id"], one, at=at, parent=session["id"])
        return one

    def _found(self, session_id: str, key: str) -> JsonObject:
        one = self._store.find(_KIND, key, session_id)
        if one is None:
            raise missing("participant", key)
        return one

    def _present(self, session_id: str, **who: str) -> JsonObject | None:
        """Who takes part now and has these fields, if anybody does."""
        there = (one for one in self._of(session_id) if "left_at" not in one)
        return next((one for one in there if who.items() <= one.items()), None)

    def _of(self, session_id: str) -> JsonObjects:
        return [one.data for one in self._store.select(_KIND, parent=session_id)]

    def _session(self, request: Request) -> JsonObject:
        return self._engine.session(request.path["session_id"])
