# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How the encryption key of a region is doing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "CMEKRegionStatus",
    "type",
    {
        "not_configured": "cmek_region_not_configured:CMEKRegionNotConfigured",
        "pending": "cmek_region_pending:CMEKRegionPending",
        "active": "cmek_region_active:CMEKRegionActive",
        "failed": "cmek_region_failed:CMEKRegionFailed",
        "suspended": "cmek_region_suspended:CMEKRegionSuspended",
    },
    __name__,
)

if TYPE_CHECKING:
    from .cmek_region_active import CMEKRegionActive
    from .cmek_region_failed import CMEKRegionFailed
    from .cmek_region_not_configured import CMEKRegionNotConfigured
    from .cmek_region_pending import CMEKRegionPending
    from .cmek_region_suspended import CMEKRegionSuspended

    CMEKRegionStatus: TypeAlias = (
        CMEKRegionNotConfigured
        | CMEKRegionPending
        | CMEKRegionActive
        | CMEKRegionFailed
        | CMEKRegionSuspended
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_cmek_region_status: Final[Callable[[Any], CMEKRegionStatus]] = _VARIANTS.decode
read_cmek_region_status_list: Final[Callable[[Any], list[CMEKRegionStatus]]] = _VARIANTS.decode_list
