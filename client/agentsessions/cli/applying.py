"""Bringing an agent to what a file says: in one request, or not at all."""

from __future__ import annotations

import json
from difflib import unified_diff
from typing import TYPE_CHECKING, Any, cast

from attrs import frozen

from .config_file import WantedAgent
from .failures import RefusedError, UsageError, given_by_the_user

if TYPE_CHECKING:
    from agentsessions.client import Client
    from agentsessions.models import Agent

_OWN = ("id", "type", "version", "created_at", "updated_at", "archived_at")
"""What the service says of an agent and nobody else can."""


@frozen
class Applied:
    """What was done: a sentence, the lines that went and came, and the agent as it is now."""

    summary: str
    difference: list[str]
    agent: Agent


def apply_agent(client: Client, wanted: WantedAgent) -> Applied:
    """Create the agent, or change the one that is there. Raises RefusedError where it is not clear
    which one that is.
    """
    current = _find(client, wanted)
    with given_by_the_user():
        return _create(client, wanted) if current is None else _update(client, wanted, current)


def _find(client: Client, wanted: WantedAgent) -> Agent | None:
    if wanted.id is not None:
        return client.agents.retrieve(wanted.id)
    found = [agent for agent in client.agents.list() if agent.name == wanted.name]
    if len(found) > 1:
        ids = ", ".join(agent.id for agent in found)
        raise RefusedError(
            f"several agents are called {wanted.name!r}; put one id into the file: {ids}"
        )
    return found[0] if found else None


def _create(client: Client, wanted: WantedAgent) -> Applied:
    if "model" not in wanted.fields:
        raise UsageError(f"there is no agent {wanted.name!r} yet, and a new one needs a model")
    agent = client.agents.create(**cast("Any", wanted.fields))
    return Applied(f"created {agent.id} ({agent.name}), version {agent.version}", [], agent)


def _update(client: Client, wanted: WantedAgent, current: Agent) -> Applied:
    """Only the service can say whether anything changes: it fills in defaults that no file has.
    An update that changes nothing keeps the version.
    """
    fields = _with_deletions(wanted.fields, current)
    agent = client.agents.update(current.id, version=current.version, **cast("Any", fields))
    name, version = f"{agent.id} ({agent.name})", agent.version
    if version == current.version:
        return Applied(f"unchanged: {name}, version {version}", [], agent)
    difference = _difference(_configuration(current), _configuration(agent))
    return Applied(f"updated {name}, version {current.version} -> {version}", difference, agent)


def _with_deletions(fields: dict[str, Any], current: Agent) -> dict[str, Any]:
    """Labels are merged by key: those that the file no longer has are deleted by a null."""
    metadata = fields.get("metadata")
    if not isinstance(metadata, dict):
        return fields
    gone = {key: None for key in current.metadata if key not in metadata}
    return {**fields, "metadata": {**gone, **metadata}}


def _configuration(agent: Agent) -> dict[str, Any]:
    return {name: value for name, value in agent.to_dict().items() if name not in _OWN}


def _difference(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """The lines that go and come, without the head of a diff."""
    lines = unified_diff(_lines(before), _lines(after), lineterm="", n=2)
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def _lines(value: dict[str, Any]) -> list[str]:
    return json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True).splitlines()
