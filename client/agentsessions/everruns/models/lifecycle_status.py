# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class LifecycleStatus(OpenEnum):
    """Whether an agent or a harness can be used. `archived`: it can still be read, but neither
    changed nor used by new sessions, and lists leave it out unless they are asked. `deleted`:
    only what once referred to it still does."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    DELETED = "deleted"


decode_lifecycle_status = enum_decoder(LifecycleStatus)
