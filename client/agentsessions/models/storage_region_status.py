# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How the storage bucket of a region is doing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "StorageRegionStatus",
    "type",
    {
        "not_configured": "storage_region_not_configured:StorageRegionNotConfigured",
        "pending": "storage_region_pending:StorageRegionPending",
        "active": "storage_region_active:StorageRegionActive",
        "failed": "storage_region_failed:StorageRegionFailed",
        "suspended": "storage_region_suspended:StorageRegionSuspended",
    },
    __name__,
)

if TYPE_CHECKING:
    from .storage_region_active import StorageRegionActive
    from .storage_region_failed import StorageRegionFailed
    from .storage_region_not_configured import StorageRegionNotConfigured
    from .storage_region_pending import StorageRegionPending
    from .storage_region_suspended import StorageRegionSuspended

    StorageRegionStatus: TypeAlias = (
        StorageRegionNotConfigured
        | StorageRegionPending
        | StorageRegionActive
        | StorageRegionFailed
        | StorageRegionSuspended
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_storage_region_status: Final[Callable[[Any], StorageRegionStatus]] = _VARIANTS.decode
read_storage_region_status_list: Final[Callable[[Any], list[StorageRegionStatus]]] = (
    _VARIANTS.decode_list
)
