"""Channels, and who calls them.

Every active agent has a channel, under its id and under its name. More of them, with settings of
their own, are made by the control plane, as the service has them made in its console.
"""

from dataclasses import dataclass
from hashlib import sha256

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.everruns.errors import missing
from agentsessions_emulator.everruns.ids import is_id, new_id
from agentsessions_emulator.everruns.resources.agents import Agents
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.operations import operation

_KIND = "channel"
_TOKEN = "runtime token"
_TOKEN_SECONDS = 900
_LONGEST_END_USER = 256


@dataclass(frozen=True)
class Caller:
    """Who calls which channel: one of the application's users, or the application itself."""

    channel: JsonObject
    agent: JsonObject
    end_user: str

    @property
    def name(self) -> str:
        """What tells callers apart."""
        return f"{self.channel['id']} {self.end_user}"


class Channels:
    """All channels."""

    def __init__(self, agents: Agents, clock: Clock) -> None:
        self._agents = agents
        self._store = agents.store
        self._clock = clock

    def make(self, settings: JsonObject) -> JsonObject:
        """A channel of an agent, which is named by its id or name."""
        agent = self._agent(settings["agent"])
        if agent is None:
            raise missing("agent", settings["agent"])
        channel = {**_DEFAULTS, **settings, "agent": agent["id"]}
        channel["id"] = settings.get("id") or new_id(self._store, "apichan")
        self._store.remove(_KIND, channel["id"])
        self._store.insert(_KIND, channel["id"], channel, at=self._clock.now())
        return channel

    def caller(self, request: Request) -> Caller:
        """Who calls. Raises a 404 for a channel that there is not, a 403 for one that is off."""
        key = request.path["channel_id"]
        channel = self._store.find(_KIND, key)
        agent = self._agent(channel["agent"] if channel else key)
        if agent is None:
            raise missing("channel", key)
        channel = channel or {**_DEFAULTS, "id": agent["id"], "agent": agent["id"]}
        if agent["status"] != "active" or not channel["active"]:
            raise ApiError(403, "The channel is not available.")
        return Caller(channel, agent, self._end_user(request))

    @operation("channels_card")
    def card(self, request: Request) -> JsonObject:
        caller = self.caller(request)
        agent = caller.agent
        card: JsonObject = {"name": agent.get("display_name") or agent["name"]}
        if "description" in agent:
            card["description"] = agent["description"]
        return {
            **card,
            "streaming": True,
            "input": {"text": True, "images": False, "files": False},
            "auth": [{"type": "agent_key"}, {"type": "runtime_token"}],
            "conversation_starters": [],
            "links": {"sessions": f"/v1/channels/{request.path['channel_id']}/sessions"},
        }

    @operation("channels_runtime_auth")
    def issue_token(self, request: Request) -> JsonObject:
        """A token that acts for one end user; only its digest is kept."""
        end_user = self.caller(request).end_user
        if not end_user:
            raise invalid("Say by the header End-User for whom the token is.")
        token = new_id(self._store, "evr_rt").replace("evr_rt_", "evr-rt-")
        until = self._clock.peek() + _TOKEN_SECONDS * 1_000_000
        kept = {"end_user": end_user, "until": until}
        self._store.insert(_TOKEN, digest_of(token), kept, at=self._clock.now())
        return {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": _TOKEN_SECONDS,
            "virtual_user_id": end_user,
        }

    def is_token(self, token: str) -> bool:
        """Whether this is a token for an end user that is still good."""
        kept = self._store.find(_TOKEN, digest_of(token))
        return kept is not None and kept["until"] > self._clock.peek()

    def _end_user(self, request: Request) -> str:
        _, _, token = request.headers.get("authorization", "").partition(" ")
        kept = self._store.find(_TOKEN, digest_of(token.strip()))
        end_user: str = kept["end_user"] if kept else request.headers.get("end-user", "")
        if len(end_user) > _LONGEST_END_USER:
            raise invalid(f"End-User has more than {_LONGEST_END_USER} characters.")
        return end_user

    def _agent(self, key: str) -> JsonObject | None:
        if is_id(key, "agent"):
            return self._store.find("agent", key)
        return self._agents.find_by_name(key)


def digest_of(token: str) -> str:
    return sha256(token.encode(errors="replace")).hexdigest()


_DEFAULTS: JsonObject = {"visibility": "activity", "errors": "standard", "active": True}
