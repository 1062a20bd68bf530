# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CommitCheckout(Model):
    """One commit.

    Attributes:
        type: Always `commit`.
        sha: The full hash of the commit.
    """

    type: Literal["commit"] = "commit"
    sha: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.sha = data["sha"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_commit_checkout = CommitCheckout.from_dict
