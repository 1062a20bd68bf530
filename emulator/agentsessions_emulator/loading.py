"""Scripts from outside: YAML, or the name of a Python function."""

import importlib
from pathlib import Path

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.scripts import yaml_script
from agentsessions_emulator.scripts.remote import RemoteAgent
from agentsessions_emulator.scripts.script import Script
from agentsessions_emulator.services import DEFAULT_SERVICE, find_service
from agentsessions_emulator.starting import load


def parse_script(text: str, *, service: str = DEFAULT_SERVICE) -> Script:
    """Read a script in YAML for a service.

    Raises a 400 (`ApiError`) that says what is wrong with it.
    """
    load("yaml")
    return yaml_script.parse_script(text, find_service(service).error_types)


def load_script(name: str, service: str = DEFAULT_SERVICE) -> Script:
    """The script in a .yaml file, the function MODULE:FUNCTION, or the agent at a URL.

    Raises ValueError that names the script where it cannot be had.
    """
    if name.startswith(("http://", "https://")):
        return RemoteAgent(name)
    if name.endswith((".yaml", ".yml")):
        return _read_script(name, service)
    module, _, function = name.partition(":")
    if not module or not function:
        raise ValueError(f"--script takes a .yaml file or MODULE:FUNCTION, not {name!r}")
    script: Script | None = getattr(importlib.import_module(module), function, None)
    if not callable(script):
        raise ValueError(f"the script {name!r} cannot be had: no function {function!r} is there")
    return script


def _read_script(name: str, service: str) -> Script:
    try:
        text = Path(name).read_text("utf-8")
        return yaml_script.parse_script(text, find_service(service).error_types, name)
    except (OSError, UnicodeError, ApiError) as error:
        raise ValueError(f"the script {name} cannot be read: {error}") from error
