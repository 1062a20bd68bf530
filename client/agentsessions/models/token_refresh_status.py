# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class TokenRefreshStatus(OpenEnum):
    """The result of renewing an access token: a new token was issued (`succeeded`), the token
    endpoint answered with an error (`failed`), it could not be reached (`connect_error`), or
    there was nothing to exchange (`no_refresh_token`)."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CONNECT_ERROR = "connect_error"
    NO_REFRESH_TOKEN = "no_refresh_token"


decode_token_refresh_status = enum_decoder(TokenRefreshStatus)
