# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SortOrder(OpenEnum):
    """The direction of a list. `asc` begins with the oldest item, `desc` with the newest."""

    ASC = "asc"
    DESC = "desc"


decode_sort_order = enum_decoder(SortOrder)
