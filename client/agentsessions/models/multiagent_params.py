# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The help that an agent can call in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "MultiagentParams",
    "type",
    {
        "coordinator": "coordinator_params:CoordinatorParams",
        "multiagent_20261001": "multiagent_20261001_params:Multiagent20261001Params",
    },
    __name__,
)

if TYPE_CHECKING:
    from .coordinator_params import CoordinatorParams
    from .multiagent_20261001_params import Multiagent20261001Params

    MultiagentParams: TypeAlias = CoordinatorParams | Multiagent20261001Params | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_multiagent_params: Final[Callable[[Any], MultiagentParams]] = _VARIANTS.decode
read_multiagent_params_list: Final[Callable[[Any], list[MultiagentParams]]] = _VARIANTS.decode_list
