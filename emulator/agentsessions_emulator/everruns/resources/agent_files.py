"""Agents as text: Markdown with YAML front matter; YAML, JSON and plain text are read as well."""

import json
import re
from typing import Any

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.bodies import decode_json
from agentsessions_emulator.http.yaml_text import load_yaml
from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object

_FENCE = "---"
_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*$\n?(.*)", re.DOTALL | re.MULTILINE)
_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_LONGEST_FILE = 1024 * 1024
_LONGEST_NAME = 64
_ALIASES = {"mcp_servers": "mcpServers"}


def write_agent(agent: JsonObject) -> str:
    """An agent as Markdown: its instructions, and before them its other fields as YAML."""
    import yaml  # takes long, and is needed for few requests

    front = {name: value for name, value in agent.items() if name != "system_prompt"}
    text = yaml.safe_dump(front, sort_keys=False, allow_unicode=True, width=10_000)
    return f"{_FENCE}\n{text}{_FENCE}\n{agent['system_prompt']}"


def read_agent(text: str, fallback_name: str) -> JsonObject:
    """The body of a request that makes the agent of a text; `fallback_name` is for one without.

    Raises a 400 for what cannot be read, and where there are no instructions.
    """
    if len(text.encode()) > _LONGEST_FILE:
        raise invalid(f"The text has more than {_LONGEST_FILE} bytes.")
    fields = _fields(text.strip())
    fields = {_ALIASES.get(name, name): value for name, value in fields.items()}
    if not fields.get("system_prompt"):
        raise invalid("There are no instructions: neither a system_prompt nor a text after it.")
    name = fields.get("name")
    called = fields.get("display_name") or (name if _slug(name) != name else None)
    if called is not None:
        fields["display_name"] = called
    fields["name"] = _slug(name) or _slug(called) or fallback_name
    if is_list(refs := fields.get("capabilities")):
        fields["capabilities"] = [{"ref": one} if isinstance(one, str) else one for one in refs]
    return fields


def _fields(text: str) -> JsonObject:
    if text.startswith(_FENCE):
        match = _FRONT_MATTER.match(text)
        if match is None:
            raise invalid(f"The front matter does not end: a line {_FENCE} is missing.")
        front, instructions = _front_matter(match[1]), match[2].strip()
        return {**front, "system_prompt": instructions} if instructions else front
    try:
        whole = _load(text)
    except ValueError:
        whole = None
    if is_object(whole) and ("name" in whole or "system_prompt" in whole):
        return whole
    return {"system_prompt": text}


def _front_matter(text: str) -> JsonObject:
    try:
        front = _load(text)
    except ValueError as error:
        raise invalid(f"The front matter is not YAML: {error}") from error
    if front is None:
        return {}
    if not is_object(front):
        raise invalid("The front matter is no mapping.")
    return front


def _load(text: str) -> Any:
    """The JSON value of a text in YAML, which JSON is too. Raises ValueError for what has none."""
    try:
        return decode_json(json.dumps(load_yaml(text)).encode())
    except TypeError as error:
        raise ValueError(str(error)) from error


def _slug(text: Any) -> str:
    """A name that an agent can have, made of a text; empty where nothing is left."""
    words = _NO_LETTERS.sub("-", text.lower()).strip("-") if isinstance(text, str) else ""
    return words[:_LONGEST_NAME].strip("-")
