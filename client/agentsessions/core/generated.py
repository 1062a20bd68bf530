"""All that generated code imports from the core, under one name that stays when the core moves.

Nothing is imported before it is used, so that a module costs only what it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lazy import lazy_modules as lazy_modules, lazy_names as lazy_names

if TYPE_CHECKING:
    from .annotations import resolve_all_later as resolve_all_later
    from .binding import bind as bind
    from .binding.methods import (
        AsyncNamespace as AsyncNamespace,
        SyncNamespace as SyncNamespace,
        operation as operation,
        paged as paged,
    )
    from .binding.root import AsyncRoot as AsyncRoot, SyncRoot as SyncRoot
    from .follow.iterators import AsyncFollow as AsyncFollow, Follow as Follow
    from .follow.reconnect import ReconnectPolicy as ReconnectPolicy
    from .request.files import FileInput as FileInput
    from .request.operation import Call as Call, Operation as Operation
    from .request.options import RequestOptions as RequestOptions
    from .response.downloads import AsyncDownload as AsyncDownload, Download as Download
    from .response.lines import AsyncJsonLines as AsyncJsonLines, JsonLines as JsonLines
    from .response.paging import (
        CursorPaging as CursorPaging,
        OffsetPaging as OffsetPaging,
        PagedCall as PagedCall,
        Paging as Paging,
        SequencePaging as SequencePaging,
    )
    from .response.returns import (
        Binary as Binary,
        Events as Events,
        Frame as Frame,
        Json as Json,
        Lines as Lines,
        Nothing as Nothing,
        StreamFormat as StreamFormat,
        Text as Text,
    )
    from .response.streams import AsyncEventStream as AsyncEventStream, EventStream as EventStream
    from .serialization.decoding import (
        MISMATCHES as MISMATCHES,
        KeyedVariants as KeyedVariants,
        Variants as Variants,
        decode_list as decode_list,
        decode_map as decode_map,
        mismatch as mismatch,
        unchanged as unchanged,
    )
    from .serialization.enums import OpenEnum as OpenEnum, enum_decoder as enum_decoder
    from .serialization.model import Model as Model, model as model, new as new
    from .serialization.timestamps import parse_timestamp as parse_timestamp
    from .serialization.unknown import UnknownVariant as UnknownVariant
    from .serialization.unset import UNSET as UNSET, Unset as Unset

_NAMES = {
    "annotations": ["resolve_all_later"],
    "binding.methods": ["AsyncNamespace", "SyncNamespace", "operation", "paged"],
    "binding.root": ["AsyncRoot", "SyncRoot"],
    "follow.iterators": ["AsyncFollow", "Follow"],
    "follow.reconnect": ["ReconnectPolicy"],
    "request.files": ["FileInput"],
    "request.operation": ["Call", "Operation"],
    "request.options": ["RequestOptions"],
    "response.downloads": ["AsyncDownload", "Download"],
    "response.lines": ["AsyncJsonLines", "JsonLines"],
    "response.paging": ["CursorPaging", "OffsetPaging", "PagedCall", "Paging", "SequencePaging"],
    "response.returns": [
        "Binary",
        "Events",
        "Frame",
        "Json",
        "Lines",
        "Nothing",
        "StreamFormat",
        "Text",
    ],
    "response.streams": ["AsyncEventStream", "EventStream"],
    "serialization.decoding": [
        "MISMATCHES",
        "KeyedVariants",
        "Variants",
        "decode_list",
        "decode_map",
        "mismatch",
        "unchanged",
    ],
    "serialization.enums": ["OpenEnum", "enum_decoder"],
    "serialization.model": ["Model", "model", "new"],
    "serialization.timestamps": ["parse_timestamp"],
    "serialization.unknown": ["UnknownVariant"],
    "serialization.unset": ["UNSET", "Unset"],
}

if not TYPE_CHECKING:
    _MODULES = {name: module for module, names in _NAMES.items() for name in names}
    __getattr__, __dir__ = lazy_names(
        __name__, _MODULES, {"bind": "binding.bind"}, package=__package__
    )
