# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""An event that sets a session to work as part of its creation. At most one of them may be a
`user.define_outcome`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SessionInitialEvent",
    "type",
    {
        "user.message": "user_message:UserMessage",
        "user.define_outcome": "user_define_outcome:UserDefineOutcome",
    },
    __name__,
)

if TYPE_CHECKING:
    from .user_define_outcome import UserDefineOutcome
    from .user_message import UserMessage

    SessionInitialEvent: TypeAlias = UserMessage | UserDefineOutcome | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_session_initial_event: Final[Callable[[Any], SessionInitialEvent]] = _VARIANTS.decode
read_session_initial_event_list: Final[Callable[[Any], list[SessionInitialEvent]]] = (
    _VARIANTS.decode_list
)
