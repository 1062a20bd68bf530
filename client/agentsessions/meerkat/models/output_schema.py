# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .schema_compat import SchemaCompat, decode_schema_compat

if TYPE_CHECKING:
    from ._inputs import SchemaCompatLiteral


@model
class OutputSchema(Model):
    """The form that an answer is to have.

    Attributes:
        schema: A JSON Schema, as any JSON.
        name: A name for it, which some providers show to the model.
        strict: Whether the provider is to hold the model to it.
        compat: What is done about keywords that the provider does not know.
        format: The form of this object; there is but one. Always `meerkat_v1`.
    """

    schema: Any
    name: str | None | Unset = UNSET
    strict: bool | Unset = UNSET
    compat: SchemaCompat | Unset = UNSET
    format: Literal["meerkat_v1"] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            schema: Any,
            name: str | None | Unset = ...,
            strict: bool | Unset = ...,
            compat: SchemaCompat | SchemaCompatLiteral | Unset = ...,
            format: Literal["meerkat_v1"] | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.schema = data["schema"]
            self.name = data.get("name", UNSET)
            self.strict = data.get("strict", UNSET)
            value = data.get("compat", UNSET)
            self.compat = value if value is UNSET else decode_schema_compat(value)
            self.format = data.get("format", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "compat") from None
        self._raw = data
        return self


decode_output_schema = OutputSchema.from_dict
