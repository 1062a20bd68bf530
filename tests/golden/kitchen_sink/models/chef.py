# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

if TYPE_CHECKING:
    from ._inputs import KitchenDict
    from .kitchen import Kitchen, decode_kitchen


@model
class Chef(Model):
    """Somebody who cooks.

    Attributes:
        name: What people call them.
        kitchen: Where they cook.
    """

    name: str
    kitchen: Kitchen | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            kitchen: Kitchen | KitchenDict | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            value = data.get("kitchen", UNSET)
            self.kitchen = value if value is UNSET else decode_kitchen(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "kitchen") from None
        self._raw = data
        return self


decode_chef = Chef.from_dict

# Below the class, because these refer back to it.
from .kitchen import Kitchen, decode_kitchen  # noqa: E402
