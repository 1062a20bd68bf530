# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What ran a program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ToolProcessSpawner",
    "kind",
    {
        "shell_call": "tool_process_spawner_shell_call:ToolProcessSpawnerShellCall",
        "background_job": "tool_process_spawner_background_job:ToolProcessSpawnerBackgroundJob",
        "monitor": "tool_process_spawner_monitor:ToolProcessSpawnerMonitor",
        "command_hook": "tool_process_spawner_command_hook:ToolProcessSpawnerCommandHook",
        "unknown": "tool_process_spawner_unknown:ToolProcessSpawnerUnknown",
    },
    __name__,
)

if TYPE_CHECKING:
    from .tool_process_spawner_background_job import ToolProcessSpawnerBackgroundJob
    from .tool_process_spawner_command_hook import ToolProcessSpawnerCommandHook
    from .tool_process_spawner_monitor import ToolProcessSpawnerMonitor
    from .tool_process_spawner_shell_call import ToolProcessSpawnerShellCall
    from .tool_process_spawner_unknown import ToolProcessSpawnerUnknown

    ToolProcessSpawner: TypeAlias = (
        ToolProcessSpawnerShellCall
        | ToolProcessSpawnerBackgroundJob
        | ToolProcessSpawnerMonitor
        | ToolProcessSpawnerCommandHook
        | ToolProcessSpawnerUnknown
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_tool_process_spawner: Final[Callable[[Any], ToolProcessSpawner]] = _VARIANTS.decode
read_tool_process_spawner_list: Final[Callable[[Any], list[ToolProcessSpawner]]] = (
    _VARIANTS.decode_list
)
