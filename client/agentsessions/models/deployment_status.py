# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class DeploymentStatus(OpenEnum):
    """Whether a deployment follows its schedule (`active`) or waits to be unpaused (`paused`). A
    paused one can still be run on request."""

    ACTIVE = "active"
    PAUSED = "paused"


decode_deployment_status = enum_decoder(DeploymentStatus)
