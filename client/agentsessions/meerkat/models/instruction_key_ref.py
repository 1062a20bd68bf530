# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class InstructionKeyRef(Model):
    """Names instructions.

    Attributes:
        namespace: Whose they are.
        key: What they are called there.
    """

    namespace: str
    key: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.namespace = data["namespace"]
            self.key = data["key"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_instruction_key_ref = InstructionKeyRef.from_dict
