# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class MemoryView(OpenEnum):
    """How much of a memory or version an answer shows: everything but the content (`basic`), or
    the content as well (`full`)."""

    BASIC = "basic"
    FULL = "full"


decode_memory_view = enum_decoder(MemoryView)
