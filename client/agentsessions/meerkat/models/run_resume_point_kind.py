# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class RunResumePointKind(OpenEnum):
    """Where a run goes on."""

    TOOLS_PENDING = "tools_pending"
    AWAITING_MODEL = "awaiting_model"


decode_run_resume_point_kind = enum_decoder(RunResumePointKind)
