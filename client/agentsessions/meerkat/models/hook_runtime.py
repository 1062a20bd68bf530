# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What a hook calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "HookRuntime",
    "type",
    {
        "in_process": "in_process_hook_runtime:InProcessHookRuntime",
        "command": "command_hook_runtime:CommandHookRuntime",
        "http": "http_hook_runtime:HttpHookRuntime",
    },
    __name__,
)

if TYPE_CHECKING:
    from .command_hook_runtime import CommandHookRuntime
    from .http_hook_runtime import HttpHookRuntime
    from .in_process_hook_runtime import InProcessHookRuntime

    HookRuntime: TypeAlias = (
        InProcessHookRuntime | CommandHookRuntime | HttpHookRuntime | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_hook_runtime: Final[Callable[[Any], HookRuntime]] = _VARIANTS.decode
read_hook_runtime_list: Final[Callable[[Any], list[HookRuntime]]] = _VARIANTS.decode_list
