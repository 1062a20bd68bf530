"""Agents as files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

from attrs import frozen

from .failures import UsageError
from .near import did_you_mean
from .stdin import read_text


@frozen
class WantedAgent:
    """What a file says of an agent; `id` where it names one that is there."""

    id: str | None
    fields: dict[str, Any]

    @property
    def name(self) -> str | None:
        """The name that it is to have."""
        name = self.fields.get("name")
        return name if isinstance(name, str) else None


def read_agent(path: Path) -> WantedAgent:
    """Read the file of an agent. Raises UsageError for anything that is no agent."""
    from agentsessions.models import CreateAgentRequest

    text = read_text() if str(path) == "-" else _content(path)
    value = _parse(text, path)
    if not isinstance(value, dict):
        raise UsageError(f"{path} must hold one agent: name, model and what else it has")
    fields = cast("dict[str, Any]", value)
    known = list(CreateAgentRequest.wire_names().values())
    for name in fields:
        if name not in known and name != "id":
            raise UsageError(f"{path}: agents have no {name!r}{did_you_mean(str(name), known)}")
    agent_id = fields.pop("id", None)
    if not isinstance(agent_id, str | None):
        raise UsageError(f"{path}: id must be text")
    if agent_id is None and not fields.get("name"):
        raise UsageError(f"{path}: an agent needs a name, or the id of one that is there")
    return WantedAgent(agent_id, fields)


def _content(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not text in UTF-8") from None


def _parse(text: str, path: Path) -> Any:
    """JSON, or else YAML, of which JSON is nearly a part."""
    try:
        return json.loads(text)
    except ValueError as error:
        if path.suffix == ".json":
            raise UsageError(f"{path} is no JSON: {error}") from None
    import yaml

    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise UsageError(f"{path} is no YAML: {' '.join(str(error).split())}") from None
