# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""An error during a turn; `type` names the cause."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SessionError",
    "type",
    {
        "unknown_error": "session_unknown_error:SessionUnknownError",
        "model_overloaded_error": "session_model_overloaded_error:SessionModelOverloadedError",
        "model_rate_limited_error": "session_model_rate_limited_error:SessionModelRateLimitedError",
        "model_request_failed_error": (
            "session_model_request_failed_error:SessionModelRequestFailedError"
        ),
        "mcp_connection_failed_error": (
            "session_mcp_connection_failed_error:SessionMCPConnectionFailedError"
        ),
        "mcp_authentication_failed_error": (
            "session_mcp_authentication_failed_error:SessionMCPAuthenticationFailedError"
        ),
        "billing_error": "session_billing_error:SessionBillingError",
        "credential_host_unreachable_error": (
            "session_credential_host_unreachable_error:SessionCredentialHostUnreachableError"
        ),
        "tool_use_limit_reached_error": (
            "session_tool_use_limit_reached_error:SessionToolUseLimitReachedError"
        ),
        "compaction_limit_reached_error": (
            "session_compaction_limit_reached_error:SessionCompactionLimitReachedError"
        ),
        "repository_authentication_error": (
            "session_repository_authentication_error:SessionRepositoryAuthenticationError"
        ),
        "repository_forbidden_error": (
            "session_repository_forbidden_error:SessionRepositoryForbiddenError"
        ),
        "repository_not_found_error": (
            "session_repository_not_found_error:SessionRepositoryNotFoundError"
        ),
        "repository_checkout_error": (
            "session_repository_checkout_error:SessionRepositoryCheckoutError"
        ),
        "repository_clone_error": "session_repository_clone_error:SessionRepositoryCloneError",
    },
    __name__,
)

if TYPE_CHECKING:
    from .session_billing_error import SessionBillingError
    from .session_compaction_limit_reached_error import SessionCompactionLimitReachedError
    from .session_credential_host_unreachable_error import SessionCredentialHostUnreachableError
    from .session_mcp_authentication_failed_error import SessionMCPAuthenticationFailedError
    from .session_mcp_connection_failed_error import SessionMCPConnectionFailedError
    from .session_model_overloaded_error import SessionModelOverloadedError
    from .session_model_rate_limited_error import SessionModelRateLimitedError
    from .session_model_request_failed_error import SessionModelRequestFailedError
    from .session_repository_authentication_error import SessionRepositoryAuthenticationError
    from .session_repository_checkout_error import SessionRepositoryCheckoutError
    from .session_repository_clone_error import SessionRepositoryCloneError
    from .session_repository_forbidden_error import SessionRepositoryForbiddenError
    from .session_repository_not_found_error import SessionRepositoryNotFoundError
    from .session_tool_use_limit_reached_error import SessionToolUseLimitReachedError
    from .session_unknown_error import SessionUnknownError

    SessionError: TypeAlias = (
        SessionUnknownError
        | SessionModelOverloadedError
        | SessionModelRateLimitedError
        | SessionModelRequestFailedError
        | SessionMCPConnectionFailedError
        | SessionMCPAuthenticationFailedError
        | SessionBillingError
        | SessionCredentialHostUnreachableError
        | SessionToolUseLimitReachedError
        | SessionCompactionLimitReachedError
        | SessionRepositoryAuthenticationError
        | SessionRepositoryForbiddenError
        | SessionRepositoryNotFoundError
        | SessionRepositoryCheckoutError
        | SessionRepositoryCloneError
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_session_error: Final[Callable[[Any], SessionError]] = _VARIANTS.decode
read_session_error_list: Final[Callable[[Any], list[SessionError]]] = _VARIANTS.decode_list
