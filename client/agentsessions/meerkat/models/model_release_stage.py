# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ModelReleaseStage(OpenEnum):
    """How finished a model is. `operator_defined`: it is none of the catalog's, but of the
    server's configuration."""

    STABLE = "stable"
    EXPERIMENTAL = "experimental"
    OPERATOR_DEFINED = "operator_defined"


decode_model_release_stage = enum_decoder(ModelReleaseStage)
