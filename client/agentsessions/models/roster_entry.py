# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""An entry of a coordinator's roster."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "RosterEntry",
    "type",
    {
        "agent": "agent_reference_params:AgentReferenceParams",
        "self": "self_reference:SelfReference",
        "advisor": "advisor:Advisor",
    },
    __name__,
)

if TYPE_CHECKING:
    from .advisor import Advisor
    from .agent_reference_params import AgentReferenceParams
    from .self_reference import SelfReference

    RosterEntry: TypeAlias = AgentReferenceParams | SelfReference | Advisor | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_roster_entry: Final[Callable[[Any], RosterEntry]] = _VARIANTS.decode
read_roster_entry_list: Final[Callable[[Any], list[RosterEntry]]] = _VARIANTS.decode_list
