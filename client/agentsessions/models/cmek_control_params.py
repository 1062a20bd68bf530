# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Whether to encrypt with keys of the customer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "CMEKControlParams",
    "type",
    {
        "disabled": "feature_disabled:FeatureDisabled",
        "enabled": "cmek_enabled_params:CMEKEnabledParams",
    },
    __name__,
)

if TYPE_CHECKING:
    from .cmek_enabled_params import CMEKEnabledParams
    from .feature_disabled import FeatureDisabled

    CMEKControlParams: TypeAlias = FeatureDisabled | CMEKEnabledParams | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_cmek_control_params: Final[Callable[[Any], CMEKControlParams]] = _VARIANTS.decode
read_cmek_control_params_list: Final[Callable[[Any], list[CMEKControlParams]]] = (
    _VARIANTS.decode_list
)
