# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Why a deployment is paused: somebody asked for it, or a scheduled run failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "DeploymentPauseReason",
    "type",
    {
        "manual": "manual_pause_reason:ManualPauseReason",
        "error": "error_pause_reason:ErrorPauseReason",
    },
    __name__,
)

if TYPE_CHECKING:
    from .error_pause_reason import ErrorPauseReason
    from .manual_pause_reason import ManualPauseReason

    DeploymentPauseReason: TypeAlias = ManualPauseReason | ErrorPauseReason | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_deployment_pause_reason: Final[Callable[[Any], DeploymentPauseReason]] = _VARIANTS.decode
read_deployment_pause_reason_list: Final[Callable[[Any], list[DeploymentPauseReason]]] = (
    _VARIANTS.decode_list
)
