# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""An event that each session of a deployment begins with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "DeploymentInitialEvent",
    "type",
    {
        "user.message": "user_message:UserMessage",
        "user.define_outcome": "user_define_outcome:UserDefineOutcome",
        "system.message": "system_message:SystemMessage",
    },
    __name__,
)

if TYPE_CHECKING:
    from .system_message import SystemMessage
    from .user_define_outcome import UserDefineOutcome
    from .user_message import UserMessage

    DeploymentInitialEvent: TypeAlias = (
        UserMessage | UserDefineOutcome | SystemMessage | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_deployment_initial_event: Final[Callable[[Any], DeploymentInitialEvent]] = _VARIANTS.decode
read_deployment_initial_event_list: Final[Callable[[Any], list[DeploymentInitialEvent]]] = (
    _VARIANTS.decode_list
)
