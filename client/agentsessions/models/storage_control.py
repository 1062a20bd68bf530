# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Whether data is kept in buckets of the customer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "StorageControl",
    "type",
    {
        "disabled": "storage_disabled:StorageDisabled",
        "enabled": "storage_enabled:StorageEnabled",
    },
    __name__,
)

if TYPE_CHECKING:
    from .storage_disabled import StorageDisabled
    from .storage_enabled import StorageEnabled

    StorageControl: TypeAlias = StorageDisabled | StorageEnabled | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_storage_control: Final[Callable[[Any], StorageControl]] = _VARIANTS.decode
read_storage_control_list: Final[Callable[[Any], list[StorageControl]]] = _VARIANTS.decode_list
