# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .step import decode_step, read_step_list

if TYPE_CHECKING:
    from ._inputs import StepDict
    from .step import Step


@model
class GroupStep(Model):
    """Several steps as one.

    Attributes:
        type: Always `group`.
        steps: The steps.
        finally_: The step after all of them.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "finally_": "finally",
    }

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"pin"})

    type: Literal["group"] = "group"
    steps: list[Step]
    finally_: Step | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["group"] = ...,
            steps: Sequence[Step | StepDict],
            finally_: Step | StepDict | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "steps"
        try:
            self.type = data["type"]
            self.steps = read_step_list(data["steps"])
            at = "finally"
            value = data.get("finally", UNSET)
            self.finally_ = (
                value if value is UNSET else None if value is None else decode_step(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_group_step = GroupStep.from_dict
