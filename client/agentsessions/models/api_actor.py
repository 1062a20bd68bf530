# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class APIActor(Model):
    """A caller of the API with an API key.

    Attributes:
        type: Always `api_actor`.
        api_key_id: The id of the key, not the key itself; begins with `apikey_`.
    """

    type: Literal["api_actor"] = "api_actor"
    api_key_id: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.api_key_id = data["api_key_id"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_api_actor = APIActor.from_dict
