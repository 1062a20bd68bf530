# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class LiveBridgeEffectKind(OpenEnum):
    """What a tool does."""

    MODEL_COMPUTATION = "model_computation"
    READ_ONLY_MEMORY_SNAPSHOT = "read_only_memory_snapshot"
    TOOL_DISPATCH = "tool_dispatch"
    DURABLE_MEMORY_MUTATION = "durable_memory_mutation"
    COMMS = "comms"
    HELPER_SPAWN = "helper_spawn"
    EXTERNAL_IO = "external_io"


decode_live_bridge_effect_kind = enum_decoder(LiveBridgeEffectKind)
