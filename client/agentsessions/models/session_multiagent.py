# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The agents that a session's agent can put to work, resolved to what the session runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SessionMultiagent",
    "type",
    {
        "coordinator": "session_coordinator:SessionCoordinator",
        "multiagent_20261001": "session_multiagent_20261001:SessionMultiagent20261001",
    },
    __name__,
)

if TYPE_CHECKING:
    from .session_coordinator import SessionCoordinator
    from .session_multiagent_20261001 import SessionMultiagent20261001

    SessionMultiagent: TypeAlias = SessionCoordinator | SessionMultiagent20261001 | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_session_multiagent: Final[Callable[[Any], SessionMultiagent]] = _VARIANTS.decode
read_session_multiagent_list: Final[Callable[[Any], list[SessionMultiagent]]] = (
    _VARIANTS.decode_list
)
