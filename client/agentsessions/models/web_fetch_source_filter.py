# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Which tools' results may bring addresses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "WebFetchSourceFilter",
    "type",
    {
        "all": "web_fetch_source_all:WebFetchSourceAll",
        "none": "web_fetch_source_none:WebFetchSourceNone",
        "only": "web_fetch_source_only:WebFetchSourceOnly",
        "except": "web_fetch_source_except:WebFetchSourceExcept",
    },
    __name__,
)

if TYPE_CHECKING:
    from .web_fetch_source_all import WebFetchSourceAll
    from .web_fetch_source_except import WebFetchSourceExcept
    from .web_fetch_source_none import WebFetchSourceNone
    from .web_fetch_source_only import WebFetchSourceOnly

    WebFetchSourceFilter: TypeAlias = (
        WebFetchSourceAll
        | WebFetchSourceNone
        | WebFetchSourceOnly
        | WebFetchSourceExcept
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_web_fetch_source_filter: Final[Callable[[Any], WebFetchSourceFilter]] = _VARIANTS.decode
read_web_fetch_source_filter_list: Final[Callable[[Any], list[WebFetchSourceFilter]]] = (
    _VARIANTS.decode_list
)
