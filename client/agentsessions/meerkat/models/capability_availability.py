# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class CapabilityAvailability(OpenEnum):
    """The server can do it."""

    AVAILABLE = "Available"


decode_capability_availability = enum_decoder(CapabilityAvailability)
