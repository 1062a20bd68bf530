# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class TriggerType(OpenEnum):
    """What started a run: the schedule of the deployment, or a request."""

    SCHEDULE = "schedule"
    MANUAL = "manual"


decode_trigger_type = enum_decoder(TriggerType)
