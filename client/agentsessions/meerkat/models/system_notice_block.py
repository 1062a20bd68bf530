# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A part of a notice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SystemNoticeBlock",
    "type",
    {
        "comms": "system_notice_block_comms:SystemNoticeBlockComms",
        "external_event": "system_notice_block_external_event:SystemNoticeBlockExternalEvent",
        "tool_config": "system_notice_block_tool_config:SystemNoticeBlockToolConfig",
        "mcp": "system_notice_block_mcp:SystemNoticeBlockMCP",
        "background_job": "system_notice_block_background_job:SystemNoticeBlockBackgroundJob",
        "auth": "system_notice_block_auth:SystemNoticeBlockAuth",
        "runtime_notice": "system_notice_block_runtime_notice:SystemNoticeBlockRuntimeNotice",
        "tool_process_interrupted": (
            "system_notice_block_tool_process_interrupted:SystemNoticeBlockToolProcessInterrupted"
        ),
        "fork_boundary": "system_notice_block_fork_boundary:SystemNoticeBlockForkBoundary",
        "unknown": "system_notice_block_unknown:SystemNoticeBlockUnknown",
    },
    __name__,
)

if TYPE_CHECKING:
    from .system_notice_block_auth import SystemNoticeBlockAuth
    from .system_notice_block_background_job import SystemNoticeBlockBackgroundJob
    from .system_notice_block_comms import SystemNoticeBlockComms
    from .system_notice_block_external_event import SystemNoticeBlockExternalEvent
    from .system_notice_block_fork_boundary import SystemNoticeBlockForkBoundary
    from .system_notice_block_mcp import SystemNoticeBlockMCP
    from .system_notice_block_runtime_notice import SystemNoticeBlockRuntimeNotice
    from .system_notice_block_tool_config import SystemNoticeBlockToolConfig
    from .system_notice_block_tool_process_interrupted import (
        SystemNoticeBlockToolProcessInterrupted,
    )
    from .system_notice_block_unknown import SystemNoticeBlockUnknown

    SystemNoticeBlock: TypeAlias = (
        SystemNoticeBlockComms
        | SystemNoticeBlockExternalEvent
        | SystemNoticeBlockToolConfig
        | SystemNoticeBlockMCP
        | SystemNoticeBlockBackgroundJob
        | SystemNoticeBlockAuth
        | SystemNoticeBlockRuntimeNotice
        | SystemNoticeBlockToolProcessInterrupted
        | SystemNoticeBlockForkBoundary
        | SystemNoticeBlockUnknown
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_system_notice_block: Final[Callable[[Any], SystemNoticeBlock]] = _VARIANTS.decode
read_system_notice_block_list: Final[Callable[[Any], list[SystemNoticeBlock]]] = (
    _VARIANTS.decode_list
)
