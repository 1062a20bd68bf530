# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Whether addresses may come from this source."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "WebFetchSourceToggle",
    "type",
    {
        "all": "web_fetch_source_all:WebFetchSourceAll",
        "none": "web_fetch_source_none:WebFetchSourceNone",
    },
    __name__,
)

if TYPE_CHECKING:
    from .web_fetch_source_all import WebFetchSourceAll
    from .web_fetch_source_none import WebFetchSourceNone

    WebFetchSourceToggle: TypeAlias = WebFetchSourceAll | WebFetchSourceNone | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_web_fetch_source_toggle: Final[Callable[[Any], WebFetchSourceToggle]] = _VARIANTS.decode
read_web_fetch_source_toggle_list: Final[Callable[[Any], list[WebFetchSourceToggle]]] = (
    _VARIANTS.decode_list
)
