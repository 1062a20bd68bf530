# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SessionResourceStatus(OpenEnum):
    """What has become of a resource. `active`: in use. `completed` and `failed`: it has done its
    work, or could not. `released`: given back."""

    ACTIVE = "active"
    COMPLETED = "completed"
    FAILED = "failed"
    RELEASED = "released"


decode_session_resource_status = enum_decoder(SessionResourceStatus)
