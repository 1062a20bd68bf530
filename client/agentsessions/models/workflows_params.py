# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Whether the agent can start workflow runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "WorkflowsParams",
    "type",
    {
        "enabled": "workflows_enabled_params:WorkflowsEnabledParams",
        "disabled": "feature_disabled:FeatureDisabled",
    },
    __name__,
)

if TYPE_CHECKING:
    from .feature_disabled import FeatureDisabled
    from .workflows_enabled_params import WorkflowsEnabledParams

    WorkflowsParams: TypeAlias = WorkflowsEnabledParams | FeatureDisabled | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_workflows_params: Final[Callable[[Any], WorkflowsParams]] = _VARIANTS.decode
read_workflows_params_list: Final[Callable[[Any], list[WorkflowsParams]]] = _VARIANTS.decode_list
