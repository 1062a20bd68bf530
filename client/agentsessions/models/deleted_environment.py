# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DeletedEnvironment(Model):
    """The answer to a deletion.

    Attributes:
        id: The environment that is gone; begins with `env_`.
        type: Always `environment_deleted`.
    """

    id: str
    type: Literal["environment_deleted"] = "environment_deleted"

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.type = data["type"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_deleted_environment = DeletedEnvironment.from_dict
