# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What came of a change of the tools."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ToolConfigChangeStatus",
    "kind",
    {
        "boundary_applied": (
            "tool_config_change_status_boundary_applied:ToolConfigChangeStatusBoundaryApplied"
        ),
        "deferred_catalog_delta": (
            "tool_config_change_status_deferred_catalog_delta:"
            "ToolConfigChangeStatusDeferredCatalogDelta"
        ),
        "warning_failed_closed": (
            "tool_config_change_status_warning_failed_closed:"
            "ToolConfigChangeStatusWarningFailedClosed"
        ),
        "external_tool_delta": (
            "tool_config_change_status_external_tool_delta:ToolConfigChangeStatusExternalToolDelta"
        ),
    },
    __name__,
)

if TYPE_CHECKING:
    from .tool_config_change_status_boundary_applied import ToolConfigChangeStatusBoundaryApplied
    from .tool_config_change_status_deferred_catalog_delta import (
        ToolConfigChangeStatusDeferredCatalogDelta,
    )
    from .tool_config_change_status_external_tool_delta import (
        ToolConfigChangeStatusExternalToolDelta,
    )
    from .tool_config_change_status_warning_failed_closed import (
        ToolConfigChangeStatusWarningFailedClosed,
    )

    ToolConfigChangeStatus: TypeAlias = (
        ToolConfigChangeStatusBoundaryApplied
        | ToolConfigChangeStatusDeferredCatalogDelta
        | ToolConfigChangeStatusWarningFailedClosed
        | ToolConfigChangeStatusExternalToolDelta
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_tool_config_change_status: Final[Callable[[Any], ToolConfigChangeStatus]] = _VARIANTS.decode
read_tool_config_change_status_list: Final[Callable[[Any], list[ToolConfigChangeStatus]]] = (
    _VARIANTS.decode_list
)
