# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class InterruptedInputKind(OpenEnum):
    """What kind of input."""

    PROMPT = "prompt"
    PEER = "peer"
    FLOW_STEP = "flow_step"
    EXTERNAL_EVENT = "external_event"
    CONTINUATION = "continuation"
    OPERATION = "operation"
    UNKNOWN = "unknown"


decode_interrupted_input_kind = enum_decoder(InterruptedInputKind)
