# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class InputFailure(Model):
    """Why something has failed where there is no code for it, but for one case.

    Attributes:
        error: What happened, for people to read; `duplicate_input` for an input that the
            session has seen.
        code: Only `DUPLICATE_INPUT`, together with `existing_id`; absent otherwise.
        existing_id: The input that the session has seen, as a UUID.
    """

    error: str
    code: str | Unset = UNSET
    existing_id: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.error = data["error"]
            self.code = data.get("code", UNSET)
            self.existing_id = data.get("existing_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_input_failure = InputFailure.from_dict
