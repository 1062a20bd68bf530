# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The help that an agent can call in, as the service has resolved it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "Multiagent",
    "type",
    {
        "coordinator": "coordinator:Coordinator",
        "multiagent_20261001": "multiagent_20261001:Multiagent20261001",
    },
    __name__,
)

if TYPE_CHECKING:
    from .coordinator import Coordinator
    from .multiagent_20261001 import Multiagent20261001

    Multiagent: TypeAlias = Coordinator | Multiagent20261001 | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_multiagent: Final[Callable[[Any], Multiagent]] = _VARIANTS.decode
read_multiagent_list: Final[Callable[[Any], list[Multiagent]]] = _VARIANTS.decode_list
