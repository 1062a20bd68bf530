# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class EnvironmentScope(OpenEnum):
    """Who can see an environment. `organization` shows it to every account of the organization,
    `account` only to the one that owns it."""

    ORGANIZATION = "organization"
    ACCOUNT = "account"


decode_environment_scope = enum_decoder(EnvironmentScope)
