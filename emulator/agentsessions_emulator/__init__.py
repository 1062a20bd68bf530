"""A local emulator of the Managed Agents API.

    from agentsessions_emulator import Emulator

    with Emulator() as emulator:
        ...  # point any client at emulator.url

`python -m agentsessions_emulator` serves it from the command line.

The names are imported when they are first used: pytest loads the plugin in this package wherever it
is installed, with or without what the emulator needs to run.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agentsessions_emulator.directives import follow_directives
    from agentsessions_emulator.emulator import Emulator
    from agentsessions_emulator.requestlog import RecordedRequest
    from agentsessions_emulator.scripts import Script
    from agentsessions_emulator.toolcalls import CustomToolCall, ToolCall, ToolOutcome
    from agentsessions_emulator.turns import Turn
    from agentsessions_emulator.yaml_scripts import parse_script

_MODULES = {
    "CustomToolCall": "toolcalls",
    "Emulator": "emulator",
    "RecordedRequest": "requestlog",
    "Script": "scripts",
    "ToolCall": "toolcalls",
    "ToolOutcome": "toolcalls",
    "Turn": "turns",
    "follow_directives": "directives",
    "parse_script": "yaml_scripts",
}

__all__ = [
    "CustomToolCall",
    "Emulator",
    "RecordedRequest",
    "Script",
    "ToolCall",
    "ToolOutcome",
    "Turn",
    "follow_directives",
    "parse_script",
]


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
