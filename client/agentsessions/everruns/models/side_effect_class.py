# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SideEffectClass(OpenEnum):
    """How often a call may be carried out with the same arguments, for when a server was lost in
    the middle of it. `Pure` and `Idempotent`: as often as need be. `AtMostOnce`, which is
    also meant when a tool says nothing: it is not tried again, and the model is told that it
    was interrupted."""

    PURE = "Pure"
    IDEMPOTENT = "Idempotent"
    ATMOSTONCE = "AtMostOnce"


decode_side_effect_class = enum_decoder(SideEffectClass)
