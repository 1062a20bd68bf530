# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Whether the agent can start workflow runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "Workflows",
    "type",
    {
        "enabled": "workflows_enabled:WorkflowsEnabled",
        "disabled": "feature_disabled:FeatureDisabled",
    },
    __name__,
)

if TYPE_CHECKING:
    from .feature_disabled import FeatureDisabled
    from .workflows_enabled import WorkflowsEnabled

    Workflows: TypeAlias = WorkflowsEnabled | FeatureDisabled | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_workflows: Final[Callable[[Any], Workflows]] = _VARIANTS.decode
read_workflows_list: Final[Callable[[Any], list[Workflows]]] = _VARIANTS.decode_list
