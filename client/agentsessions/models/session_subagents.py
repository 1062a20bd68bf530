# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The subagents of a session, when they are enabled."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SessionSubagents",
    "type",
    {
        "enabled": "session_subagents_enabled:SessionSubagentsEnabled",
        "disabled": "feature_disabled:FeatureDisabled",
    },
    __name__,
)

if TYPE_CHECKING:
    from .feature_disabled import FeatureDisabled
    from .session_subagents_enabled import SessionSubagentsEnabled

    SessionSubagents: TypeAlias = SessionSubagentsEnabled | FeatureDisabled | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_session_subagents: Final[Callable[[Any], SessionSubagents]] = _VARIANTS.decode
read_session_subagents_list: Final[Callable[[Any], list[SessionSubagents]]] = _VARIANTS.decode_list
