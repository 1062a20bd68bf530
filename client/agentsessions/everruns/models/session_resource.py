# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    mismatch,
    model,
    new,
    parse_timestamp,
)

from .session_resource_status import SessionResourceStatus, decode_session_resource_status


@model
class SessionResource(Model):
    """Something that a session holds on to, such as a sandbox or a browser.

    Attributes:
        resource_id: Identifies the resource within its session.
        session_id: The session that holds it; begins with `session_`.
        kind: What it is, such as `sandbox`, `subagent` or `browser_session`.
        display_name: A name for people to read.
        status: What has become of it.
        metadata: What is known of it; depends on `kind` and holds no secrets.
        created_at: When it was registered.
        updated_at: When it last changed.
    """

    resource_id: str
    session_id: str
    kind: str
    display_name: str
    status: SessionResourceStatus
    metadata: Any | Unset = UNSET
    created_at: datetime
    updated_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "status"
        try:
            self.resource_id = data["resource_id"]
            self.session_id = data["session_id"]
            self.kind = data["kind"]
            self.display_name = data["display_name"]
            self.status = decode_session_resource_status(data["status"])
            self.metadata = data.get("metadata", UNSET)
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_session_resource = SessionResource.from_dict
