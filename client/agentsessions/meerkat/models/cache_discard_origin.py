# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class CacheDiscardOrigin(OpenEnum):
    """Who had set a place. `authored_this_turn`: this turn."""

    AUTHORED_THIS_TURN = "authored_this_turn"
    PERSISTED_EVIDENCE = "persisted_evidence"


decode_cache_discard_origin = enum_decoder(CacheDiscardOrigin)
