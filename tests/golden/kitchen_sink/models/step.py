# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""One step of a recipe. New kinds of steps may come."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "Step",
    "type",
    {
        "chop": "chop_step:ChopStep",
        "oven.bake": "bake_step:BakeStep",
        "group": "group_step:GroupStep",
        "wait": "wait_step:WaitStep",
    },
    __name__,
)

if TYPE_CHECKING:
    from .bake_step import BakeStep
    from .chop_step import ChopStep
    from .group_step import GroupStep
    from .wait_step import WaitStep

    Step: TypeAlias = ChopStep | BakeStep | GroupStep | WaitStep | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_step: Final[Callable[[Any], Step]] = _VARIANTS.decode
read_step_list: Final[Callable[[Any], list[Step]]] = _VARIANTS.decode_list
