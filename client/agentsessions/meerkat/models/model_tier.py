# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ModelTier(OpenEnum):
    """Whether the service recommends a model."""

    RECOMMENDED = "recommended"
    SUPPORTED = "supported"


decode_model_tier = enum_decoder(ModelTier)
