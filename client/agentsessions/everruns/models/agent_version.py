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

from .version_change_kind import VersionChangeKind, decode_version_change_kind


@model
class AgentVersion(Model):
    """A saved state of an agent, which never changes.

    Attributes:
        id: Identifies the version; begins with `agentver_`.
        agent_id: The agent; begins with `agent_`.
        version_number: Place in the history of the agent, from 1.
        version: The version as people write it, such as `1.4.2`.
        semver_major: The first number of `version`.
        semver_minor: The second number of `version`.
        semver_patch: The third number of `version`.
        change_kind: Why it was saved.
        summary: What has changed.
        is_published: Whether somebody saved it on purpose. The service saves others by itself.
        authored_config: The configuration as it was written.
        resolved_config: The configuration as sessions run it, with what harness and
            capabilities add.
        config_hash: The same for versions that run alike.
        parent_version_id: The version before it, or the one that it was forked from; begins
            with `agentver_`.
        source_version_id: The version that it is a copy of, after a rollback; begins with
            `agentver_`.
        created_by_principal_id: Who saved it; begins with `principal_`. Null or absent for the
            service.
        created_at: When it was saved.
    """

    id: str
    agent_id: str
    version_number: int
    version: str
    semver_major: int
    semver_minor: int
    semver_patch: int
    change_kind: VersionChangeKind
    summary: str | None | Unset = UNSET
    is_published: bool
    authored_config: dict[str, Any]
    resolved_config: dict[str, Any]
    config_hash: str
    parent_version_id: str | None | Unset = UNSET
    source_version_id: str | None | Unset = UNSET
    created_by_principal_id: str | None | Unset = UNSET
    created_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "change_kind"
        try:
            self.id = data["id"]
            self.agent_id = data["agent_id"]
            self.version_number = data["version_number"]
            self.version = data["version"]
            self.semver_major = data["semver_major"]
            self.semver_minor = data["semver_minor"]
            self.semver_patch = data["semver_patch"]
            self.change_kind = decode_version_change_kind(data["change_kind"])
            self.summary = data.get("summary", UNSET)
            self.is_published = data["is_published"]
            self.authored_config = data["authored_config"]
            self.resolved_config = data["resolved_config"]
            self.config_hash = data["config_hash"]
            self.parent_version_id = data.get("parent_version_id", UNSET)
            self.source_version_id = data.get("source_version_id", UNSET)
            self.created_by_principal_id = data.get("created_by_principal_id", UNSET)
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_agent_version = AgentVersion.from_dict
