"""A local emulator of the Managed Agents API.

    from agentsessions_emulator import Emulator

    with Emulator() as emulator:
        ...  # point any client at emulator.url

`python -m agentsessions_emulator` serves it from the command line.
"""

from agentsessions_emulator.emulator import Emulator
from agentsessions_emulator.requestlog import RecordedRequest
from agentsessions_emulator.scripts import Script
from agentsessions_emulator.toolcalls import CustomToolCall, ToolCall, ToolOutcome
from agentsessions_emulator.turns import Turn
from agentsessions_emulator.yaml_scripts import parse_script

__all__ = [
    "CustomToolCall",
    "Emulator",
    "RecordedRequest",
    "Script",
    "ToolCall",
    "ToolOutcome",
    "Turn",
    "parse_script",
]
