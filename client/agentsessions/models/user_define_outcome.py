# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .rubric import decode_rubric

if TYPE_CHECKING:
    from ._inputs import RubricDict
    from .rubric import Rubric


@model
class UserDefineOutcome(Model):
    """Sets a goal and the criteria for it, and starts the work without a further message. Each
    time the agent is done, a grader with a context of its own compares the result with the
    rubric, and the agent revises until the grader is satisfied or the cycles are used up. One
    outcome is open at a time; the next may follow when it has ended.

    Attributes:
        type: Always `user.define_outcome`.
        description: What the agent is to achieve; it works on this as on a message.
        rubric: The criteria by which the result is graded.
        max_iterations: How many cycles of grading there may be. Null stands for the default. At
            most 20; default: `3`.
    """

    type: Literal["user.define_outcome"] = "user.define_outcome"
    description: str
    rubric: Rubric
    max_iterations: int | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["user.define_outcome"] = ...,
            description: str,
            rubric: Rubric | RubricDict,
            max_iterations: int | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.description = data["description"]
            self.rubric = decode_rubric(data["rubric"])
            self.max_iterations = data.get("max_iterations", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "rubric") from None
        self._raw = data
        return self


decode_user_define_outcome = UserDefineOutcome.from_dict
