"""The history of agents: snapshots of their configuration, which never change.

A version that somebody saves is published, and numbered as software is. Beside these the service
keeps a draft of every change.
"""

import json
from collections.abc import Sequence
from hashlib import sha256

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.everruns.configuration import (
    VERSIONS,
    harness_layers,
    instructions,
    tools,
)
from agentsessions_emulator.everruns.errors import missing
from agentsessions_emulator.everruns.ids import new_id
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.store.store import Store

_PREFIX = "agentver"
_MOST_DRAFTS = 50
_SEMVER = ("semver_major", "semver_minor", "semver_patch")
_RESOLVED = (
    *("capabilities", "mcpServers", "default_model_id", "harness_id", "max_iterations"),
    "parallel_tool_calls",
)


class Versions:
    """The versions of all agents. `fields` are those of an agent that make its configuration."""

    def __init__(self, store: Store, clock: Clock, fields: Sequence[str]) -> None:
        self._store = store
        self._clock = clock
        self._fields = fields

    def configuration(self, agent: JsonObject) -> JsonObject:
        return {name: agent[name] for name in self._fields if name in agent}

    def of(self, agent_id: str) -> list[JsonObject]:
        """All versions of an agent, the newest first."""
        found = self._store.select(VERSIONS, parent=agent_id, descending=True)
        return [one.data for one in found]

    def find(self, agent_id: str, version_id: str) -> JsonObject:
        """The version of this agent, or a 404."""
        version = self._store.find(VERSIONS, version_id, agent_id)
        if version is None:
            raise missing("agent version", version_id)
        return version

    def draft(self, agent: JsonObject) -> None:
        """Keep an agent as it is now, unless its latest version is like that; 50 drafts at most."""
        history = self.of(agent["id"])
        if history and history[0]["config_hash"] == config_hash(self.configuration(agent)):
            return
        number = _next_number(history)
        about = {"version": f"draft.{number}", "change_kind": "auto", "is_published": False}
        self._insert(agent, number, history, {**dict.fromkeys(_SEMVER, 0), **about})
        drafts = [version for version in history if not version["is_published"]]
        for version in drafts[_MOST_DRAFTS - 1 :]:
            self._store.remove(VERSIONS, version["id"])

    def publish(
        self, agent: JsonObject, kind: str, principal: str, **fields: str | None
    ) -> JsonObject:
        """Save an agent as it is now under the number that follows from the `kind` of change."""
        history = self.of(agent["id"])
        published = [version for version in history if version["is_published"]]
        semver = _next_semver(published, kind)
        about: JsonObject = {
            "version": ".".join(map(str, semver)),
            **dict(zip(_SEMVER, semver, strict=True)),
            "change_kind": kind,
            "is_published": True,
            "created_by_principal_id": principal,
            **{name: value for name, value in fields.items() if value is not None},
        }
        return self._insert(agent, _next_number(history), published, about)

    def _insert(
        self,
        agent: JsonObject,
        number: int,
        before: Sequence[JsonObject],
        about: JsonObject,
    ) -> JsonObject:
        """Store a version that follows the first one of `before`."""
        at, authored = self._clock.now(), self.configuration(agent)
        version: JsonObject = {
            "id": new_id(self._store, _PREFIX),
            "agent_id": agent["id"],
            "version_number": number,
            **about,
            "authored_config": authored,
            "resolved_config": self._resolved(agent),
            "config_hash": config_hash(authored),
            "created_at": timestamp(at),
        }
        if before:
            version["parent_version_id"] = before[0]["id"]
        self._store.insert(VERSIONS, version["id"], version, at=at, parent=agent["id"])
        return version

    def _resolved(self, agent: JsonObject) -> JsonObject:
        layers = [*harness_layers(self._store, agent["harness_id"]), agent]
        kept = {name: agent[name] for name in _RESOLVED if name in agent}
        return {"system_prompt": instructions(layers), "tools": tools(layers), **kept}


def config_hash(configuration: JsonObject) -> str:
    """The same for configurations that are the same."""
    text = json.dumps(configuration, sort_keys=True, ensure_ascii=False)
    return f"sha256:{sha256(text.encode(errors='replace')).hexdigest()}"


def _next_number(history: Sequence[JsonObject]) -> int:
    return history[0]["version_number"] + 1 if history else 1


def _next_semver(published: Sequence[JsonObject], kind: str) -> tuple[int, int, int]:
    """The first one is 0.1.0, whatever its kind."""
    if not published:
        return 0, 1, 0
    latest = published[0]
    major, minor, patch = (latest[name] for name in _SEMVER)
    if kind == "major":
        return major + 1, 0, 0
    if kind in ("minor", "fork"):
        return major, minor + 1, 0
    return major, minor, patch + 1
