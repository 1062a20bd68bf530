# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Whether to keep data in buckets of the customer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "StorageControlParams",
    "type",
    {
        "disabled": "feature_disabled:FeatureDisabled",
        "enabled": "storage_enabled_params:StorageEnabledParams",
    },
    __name__,
)

if TYPE_CHECKING:
    from .feature_disabled import FeatureDisabled
    from .storage_enabled_params import StorageEnabledParams

    StorageControlParams: TypeAlias = FeatureDisabled | StorageEnabledParams | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_storage_control_params: Final[Callable[[Any], StorageControlParams]] = _VARIANTS.decode
read_storage_control_params_list: Final[Callable[[Any], list[StorageControlParams]]] = (
    _VARIANTS.decode_list
)
