# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Who did something to a memory, by the way in which they were known to the service."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "Actor",
    "type",
    {
        "session_actor": "session_actor:SessionActor",
        "api_actor": "api_actor:APIActor",
        "user_actor": "user_actor:UserActor",
        "service_account_actor": "service_account_actor:ServiceAccountActor",
    },
    __name__,
)

if TYPE_CHECKING:
    from .api_actor import APIActor
    from .service_account_actor import ServiceAccountActor
    from .session_actor import SessionActor
    from .user_actor import UserActor

    Actor: TypeAlias = SessionActor | APIActor | UserActor | ServiceAccountActor | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_actor: Final[Callable[[Any], Actor]] = _VARIANTS.decode
read_actor_list: Final[Callable[[Any], list[Actor]]] = _VARIANTS.decode_list
