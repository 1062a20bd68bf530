# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class PrincipalKind(OpenEnum):
    """A person, an agent that works unattended, or the service itself."""

    USER = "user"
    AGENT_IDENTITY = "agent_identity"
    SYSTEM = "system"


decode_principal_kind = enum_decoder(PrincipalKind)
