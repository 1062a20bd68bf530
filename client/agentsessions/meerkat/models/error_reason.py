# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Why a run has failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ErrorReason",
    "reason_type",
    {
        "llm_rate_limited": "error_reason_llm_rate_limited:ErrorReasonLlmRateLimited",
        "llm_context_exceeded": "error_reason_llm_context_exceeded:ErrorReasonLlmContextExceeded",
        "llm_auth_error": "error_reason_llm_auth_error:ErrorReasonLlmAuthError",
        "llm_invalid_model": "error_reason_llm_invalid_model:ErrorReasonLlmInvalidModel",
        "llm_provider_error": "error_reason_llm_provider_error:ErrorReasonLlmProviderError",
        "llm_network_timeout": "error_reason_llm_network_timeout:ErrorReasonLlmNetworkTimeout",
        "llm_call_timeout": "error_reason_llm_call_timeout:ErrorReasonLlmCallTimeout",
        "hook_denied": "error_reason_hook_denied:ErrorReasonHookDenied",
        "hook_timeout": "error_reason_hook_timeout:ErrorReasonHookTimeout",
        "hook_execution_failed": (
            "error_reason_hook_execution_failed:ErrorReasonHookExecutionFailed"
        ),
        "hook_config_invalid": "error_reason_hook_config_invalid:ErrorReasonHookConfigInvalid",
        "structured_output_validation_failed": (
            "error_reason_structured_output_validation_failed:"
            "ErrorReasonStructuredOutputValidationFailed"
        ),
        "invalid_output_schema": (
            "error_reason_invalid_output_schema:ErrorReasonInvalidOutputSchema"
        ),
        "auth_reauth_required": "error_reason_auth_reauth_required:ErrorReasonAuthReauthRequired",
        "callback_pending": "error_reason_callback_pending:ErrorReasonCallbackPending",
        "turn_terminal_cause": "error_reason_turn_terminal_cause:ErrorReasonTurnTerminalCause",
        "model_fallback_resume_held": (
            "error_reason_model_fallback_resume_held:ErrorReasonModelFallbackResumeHeld"
        ),
        "hook_launch_refused": "error_reason_hook_launch_refused:ErrorReasonHookLaunchRefused",
        "content_filtered": "error_reason_content_filtered:ErrorReasonContentFiltered",
    },
    __name__,
)

if TYPE_CHECKING:
    from .error_reason_auth_reauth_required import ErrorReasonAuthReauthRequired
    from .error_reason_callback_pending import ErrorReasonCallbackPending
    from .error_reason_content_filtered import ErrorReasonContentFiltered
    from .error_reason_hook_config_invalid import ErrorReasonHookConfigInvalid
    from .error_reason_hook_denied import ErrorReasonHookDenied
    from .error_reason_hook_execution_failed import ErrorReasonHookExecutionFailed
    from .error_reason_hook_launch_refused import ErrorReasonHookLaunchRefused
    from .error_reason_hook_timeout import ErrorReasonHookTimeout
    from .error_reason_invalid_output_schema import ErrorReasonInvalidOutputSchema
    from .error_reason_llm_auth_error import ErrorReasonLlmAuthError
    from .error_reason_llm_call_timeout import ErrorReasonLlmCallTimeout
    from .error_reason_llm_context_exceeded import ErrorReasonLlmContextExceeded
    from .error_reason_llm_invalid_model import ErrorReasonLlmInvalidModel
    from .error_reason_llm_network_timeout import ErrorReasonLlmNetworkTimeout
    from .error_reason_llm_provider_error import ErrorReasonLlmProviderError
    from .error_reason_llm_rate_limited import ErrorReasonLlmRateLimited
    from .error_reason_model_fallback_resume_held import ErrorReasonModelFallbackResumeHeld
    from .error_reason_structured_output_validation_failed import (
        ErrorReasonStructuredOutputValidationFailed,
    )
    from .error_reason_turn_terminal_cause import ErrorReasonTurnTerminalCause

    ErrorReason: TypeAlias = (
        ErrorReasonLlmRateLimited
        | ErrorReasonLlmContextExceeded
        | ErrorReasonLlmAuthError
        | ErrorReasonLlmInvalidModel
        | ErrorReasonLlmProviderError
        | ErrorReasonLlmNetworkTimeout
        | ErrorReasonLlmCallTimeout
        | ErrorReasonHookDenied
        | ErrorReasonHookTimeout
        | ErrorReasonHookExecutionFailed
        | ErrorReasonHookConfigInvalid
        | ErrorReasonStructuredOutputValidationFailed
        | ErrorReasonInvalidOutputSchema
        | ErrorReasonAuthReauthRequired
        | ErrorReasonCallbackPending
        | ErrorReasonTurnTerminalCause
        | ErrorReasonModelFallbackResumeHeld
        | ErrorReasonHookLaunchRefused
        | ErrorReasonContentFiltered
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_error_reason: Final[Callable[[Any], ErrorReason]] = _VARIANTS.decode
read_error_reason_list: Final[Callable[[Any], list[ErrorReason]]] = _VARIANTS.decode_list
