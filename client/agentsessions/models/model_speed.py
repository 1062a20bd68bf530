# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ModelSpeed(OpenEnum):
    """How fast a model writes. `fast` costs more per token, and not every model has it."""

    STANDARD = "standard"
    FAST = "fast"


decode_model_speed = enum_decoder(ModelSpeed)
