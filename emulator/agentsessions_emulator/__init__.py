"""A local emulator of agent services, to begin with of Claude Managed Agents.

    from agentsessions_emulator import Emulator

    with Emulator() as emulator:
        ...  # point any client at emulator.url

`python -m agentsessions_emulator` serves it from the command line.

From the top down:

- the ways in: `cli`, which `__main__` starts, `emulator` (in a thread, by `background`, with
  `controls` for tests), `pytest_plugin`, with `services` (by name), `loading` (scripts from
  outside), `starting`, and `server` or `in_process` (with a socket or without) on an `event_loop`;
- a package for each service, such as `managed_agents`: its facts, and a module for each resource
  with the methods that answer its operations;
- the framework, which knows no service: `pipeline` (what every request passes through), `control`
  (the control plane), `page` (the page at `/`), `service` (what a service is made of), `http`,
  `faults`, `scripts` (the agents behind sessions), `recording` (what goes to the real service, and
  the script of it), `bus`, `store`, `document`, `clock`.

Imports go down only. The names below are imported when they are first used: pytest loads the plugin
in this package wherever it is installed, with or without what the emulator needs to run.
"""

from typing import TYPE_CHECKING

from agentsessions_emulator.starting import load

if TYPE_CHECKING:
    from agentsessions_emulator.emulator import Emulator
    from agentsessions_emulator.http.request_log import RecordedRequest
    from agentsessions_emulator.loading import load_script, parse_script
    from agentsessions_emulator.scripts.blocking import BlockingTurn
    from agentsessions_emulator.scripts.directives import follow_directives
    from agentsessions_emulator.scripts.script import Script
    from agentsessions_emulator.scripts.turn import (
        CustomToolCall,
        Delegation,
        Phase,
        ToolCall,
        ToolOutcome,
        Turn,
        Workflow,
    )
    from agentsessions_emulator.service.snapshots import Snapshot

_MODULES = {
    "BlockingTurn": "scripts.blocking",
    "CustomToolCall": "scripts.turn",
    "Delegation": "scripts.turn",
    "Emulator": "emulator",
    "Phase": "scripts.turn",
    "RecordedRequest": "http.request_log",
    "Script": "scripts.script",
    "Snapshot": "service.snapshots",
    "ToolCall": "scripts.turn",
    "ToolOutcome": "scripts.turn",
    "Turn": "scripts.turn",
    "Workflow": "scripts.turn",
    "follow_directives": "scripts.directives",
    "load_script": "loading",
    "parse_script": "loading",
}

__all__ = [
    "BlockingTurn",
    "CustomToolCall",
    "Delegation",
    "Emulator",
    "Phase",
    "RecordedRequest",
    "Script",
    "Snapshot",
    "ToolCall",
    "ToolOutcome",
    "Turn",
    "Workflow",
    "follow_directives",
    "load_script",
    "parse_script",
]


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(load(f"{__name__}.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
