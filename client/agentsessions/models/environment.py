# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

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

from .environment_config import decode_environment_config
from .environment_scope import EnvironmentScope, decode_environment_scope

if TYPE_CHECKING:
    from .environment_config import EnvironmentConfig


@model
class Environment(Model):
    """A template for sandboxes. Every session that names it gets a sandbox of its own.
    Environments have no versions and live until they are archived or deleted.

    Attributes:
        id: Identifies the environment; begins with `env_`.
        type: Always `environment`.
        name: The name people know it by.
        description: What the environment is for; null or absent when nobody said.
        config: Where its sandboxes run and what they hold.
        scope: Who can see the environment; null or absent where the service does not tell.
        metadata: The caller's own labels; empty when there are none.
        created_at: When the environment was created.
        updated_at: When the environment last changed; equal to `created_at` until then.
        archived_at: When the environment was archived; null or absent while it is in use.
    """

    id: str
    type: Literal["environment"] = "environment"
    name: str
    description: str | None | Unset = UNSET
    config: EnvironmentConfig
    scope: EnvironmentScope | None | Unset = UNSET
    metadata: dict[str, str]
    created_at: datetime
    updated_at: datetime
    archived_at: datetime | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "config"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.name = data["name"]
            self.description = data.get("description", UNSET)
            self.config = decode_environment_config(data["config"])
            at = "scope"
            value = data.get("scope", UNSET)
            self.scope = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_environment_scope(value)
            )
            self.metadata = data["metadata"]
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
            at = "archived_at"
            value = data.get("archived_at", UNSET)
            self.archived_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_environment = Environment.from_dict
