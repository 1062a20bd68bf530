# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class AuthType(OpenEnum):
    """How a caller identifies itself: by a key of the channel, by a token of an identity
    provider, by a token that the channel has issued for an end user, or by a token of its
    own."""

    AGENT_KEY = "agent_key"
    OIDC = "oidc"
    O_AUTH2 = "o_auth2"
    RUNTIME_TOKEN = "runtime_token"
    PERSONAL_ACCESS_TOKEN = "personal_access_token"


decode_auth_type = enum_decoder(AuthType)
