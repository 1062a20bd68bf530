# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ReasoningMode(OpenEnum):
    """Whether a model thinks. `emit` shows its thoughts, `silent` keeps them back, `off` has
    none."""

    EMIT = "emit"
    SILENT = "silent"
    OFF = "off"


decode_reasoning_mode = enum_decoder(ReasoningMode)
