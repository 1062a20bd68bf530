# Generated from the OpenAPI document by `make generate`; edit the document or the templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.values.decoding import MISFITS, misfit
from agentsessions.core.values.model import Model, model
from agentsessions.core.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from .kitchen import Kitchen


@model
class Chef(Model):
    """Somebody who cooks.

    Attributes:
        name: What people call them.
        kitchen: Where they cook.
    """

    name: str
    kitchen: Kitchen | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        at = ""
        try:
            self.name = data["name"]
            at = "kitchen"
            value = data.get("kitchen", UNSET)
            self.kitchen = value if value is UNSET else Kitchen.from_dict(value)
        except MISFITS as error:
            raise misfit(error, cls, data, at) from None
        self._raw = data
        return self


# Below the class, because these refer back to it.
from .kitchen import Kitchen  # noqa: E402
