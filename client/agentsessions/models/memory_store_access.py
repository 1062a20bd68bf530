# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class MemoryStoreAccess(OpenEnum):
    """What an agent may do with a memory store."""

    READ_WRITE = "read_write"
    READ_ONLY = "read_only"


decode_memory_store_access = enum_decoder(MemoryStoreAccess)
