# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Whether data is encrypted with keys of the customer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "CMEKControl",
    "type",
    {
        "disabled": "cmek_disabled:CMEKDisabled",
        "enabled": "cmek_enabled:CMEKEnabled",
    },
    __name__,
)

if TYPE_CHECKING:
    from .cmek_disabled import CMEKDisabled
    from .cmek_enabled import CMEKEnabled

    CMEKControl: TypeAlias = CMEKDisabled | CMEKEnabled | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_cmek_control: Final[Callable[[Any], CMEKControl]] = _VARIANTS.decode
read_cmek_control_list: Final[Callable[[Any], list[CMEKControl]]] = _VARIANTS.decode_list
