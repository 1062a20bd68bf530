# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class HeatLevel(OpenEnum):
    """How hot it is."""

    LOW = "low"
    HIGH = "high"


decode_heat_level = enum_decoder(HeatLevel)
