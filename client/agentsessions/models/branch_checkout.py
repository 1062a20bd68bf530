# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class BranchCheckout(Model):
    """The head of a branch.

    Attributes:
        type: Always `branch`.
        name: The name of the branch.
    """

    type: Literal["branch"] = "branch"
    name: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.name = data["name"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_branch_checkout = BranchCheckout.from_dict
