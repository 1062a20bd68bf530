# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Why a hook has failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "HookFailureReason",
    "reason_code",
    {
        "timeout": "hook_failure_reason_timeout:HookFailureReasonTimeout",
        "execution_failed": "hook_failure_reason_execution_failed:HookFailureReasonExecutionFailed",
        "config_invalid": "hook_failure_reason_config_invalid:HookFailureReasonConfigInvalid",
        "observe_only_violation": (
            "hook_failure_reason_observe_only_violation:HookFailureReasonObserveOnlyViolation"
        ),
        "confinement_refused": (
            "hook_failure_reason_confinement_refused:HookFailureReasonConfinementRefused"
        ),
    },
    __name__,
)

if TYPE_CHECKING:
    from .hook_failure_reason_config_invalid import HookFailureReasonConfigInvalid
    from .hook_failure_reason_confinement_refused import HookFailureReasonConfinementRefused
    from .hook_failure_reason_execution_failed import HookFailureReasonExecutionFailed
    from .hook_failure_reason_observe_only_violation import HookFailureReasonObserveOnlyViolation
    from .hook_failure_reason_timeout import HookFailureReasonTimeout

    HookFailureReason: TypeAlias = (
        HookFailureReasonTimeout
        | HookFailureReasonExecutionFailed
        | HookFailureReasonConfigInvalid
        | HookFailureReasonObserveOnlyViolation
        | HookFailureReasonConfinementRefused
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_hook_failure_reason: Final[Callable[[Any], HookFailureReason]] = _VARIANTS.decode
read_hook_failure_reason_list: Final[Callable[[Any], list[HookFailureReason]]] = (
    _VARIANTS.decode_list
)
