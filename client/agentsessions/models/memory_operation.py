# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class MemoryOperation(OpenEnum):
    """What was done to a memory."""

    CREATED = "created"
    MODIFIED = "modified"
    DELETED = "deleted"


decode_memory_operation = enum_decoder(MemoryOperation)
