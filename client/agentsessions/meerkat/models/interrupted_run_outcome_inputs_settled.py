# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .interrupted_input_kind import InterruptedInputKind, decode_interrupted_input_kind

if TYPE_CHECKING:
    from ._inputs import InterruptedInputKindLiteral


@model
class InterruptedRunOutcomeInputsSettled(Model):
    """The inputs of the run are settled.

    Attributes:
        kind: Always `inputs_settled`.
        inputs: How many. At least 0.
        unrestored: What kinds of input could not be taken up again.
    """

    kind: Literal["inputs_settled"] = "inputs_settled"
    inputs: int
    unrestored: list[InterruptedInputKind] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["inputs_settled"] = ...,
            inputs: int,
            unrestored: Sequence[InterruptedInputKind | InterruptedInputKindLiteral] | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.kind = data["kind"]
            self.inputs = data["inputs"]
            value = data.get("unrestored", UNSET)
            self.unrestored = (
                value if value is UNSET else decode_list(decode_interrupted_input_kind, value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "unrestored") from None
        self._raw = data
        return self


decode_interrupted_run_outcome_inputs_settled = InterruptedRunOutcomeInputsSettled.from_dict
