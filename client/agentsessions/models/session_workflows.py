# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The workflows of a session, when they are enabled."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SessionWorkflows",
    "type",
    {
        "enabled": "session_workflows_enabled:SessionWorkflowsEnabled",
        "disabled": "feature_disabled:FeatureDisabled",
    },
    __name__,
)

if TYPE_CHECKING:
    from .feature_disabled import FeatureDisabled
    from .session_workflows_enabled import SessionWorkflowsEnabled

    SessionWorkflows: TypeAlias = SessionWorkflowsEnabled | FeatureDisabled | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_session_workflows: Final[Callable[[Any], SessionWorkflows]] = _VARIANTS.decode
read_session_workflows_list: Final[Callable[[Any], list[SessionWorkflows]]] = _VARIANTS.decode_list
