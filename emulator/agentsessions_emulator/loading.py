"""Scripts from outside: YAML, or the name of a Python function."""

import importlib
from pathlib import Path

from agentsessions_emulator.scripts import yaml_script
from agentsessions_emulator.scripts.remote import RemoteAgent
from agentsessions_emulator.scripts.script import Script
from agentsessions_emulator.services import DEFAULT_SERVICE, find_service


def parse_script(text: str, *, service: str = DEFAULT_SERVICE) -> Script:
    """Read a script in YAML for a service.

    Raises a 400 (`ApiError`) that says what is wrong with it.
    """
    return yaml_script.parse_script(text, find_service(service).error_types)


def load_script(name: str, service: str) -> Script:
    """The script in a .yaml file, the function MODULE:FUNCTION, or the agent at a URL."""
    if name.startswith(("http://", "https://")):
        return RemoteAgent(name)
    if name.endswith((".yaml", ".yml")):
        text = Path(name).read_text("utf-8")
        return yaml_script.parse_script(text, find_service(service).error_types, name)
    module, _, function = name.partition(":")
    if not function:
        raise ValueError(f"--script takes a .yaml file or MODULE:FUNCTION, not {name!r}")
    script: Script = getattr(importlib.import_module(module), function)
    return script
