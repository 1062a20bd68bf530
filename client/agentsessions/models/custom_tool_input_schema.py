# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class CustomToolInputSchema(Model):
    """The arguments of a custom tool, as a JSON Schema of type object. It has no `$ref` and no
    `oneOf`, `anyOf` or `allOf` at its top; other keywords may be added.

    Attributes:
        type: Always `object`.
        properties: The schema of each argument, by name. A name has 1 to 64 letters, digits,
            `_`, `.` or `-`.
        required: The arguments that a call always has.
    """

    type: Literal["object"] = "object"
    properties: dict[str, Any] | None | Unset = UNSET
    required: list[str] | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["object"] = ...,
            properties: Mapping[str, Any] | None | Unset = ...,
            required: Sequence[str] | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.properties = data.get("properties", UNSET)
            self.required = data.get("required", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_custom_tool_input_schema = CustomToolInputSchema.from_dict
