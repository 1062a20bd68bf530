# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    decode_map,
    mismatch,
    model,
    new,
)

from .defect import decode_defect
from .fitness_name import FitnessName, decode_fitness_name
from .heat_curve import HeatCurve, decode_heat_curve
from .heat_level import HeatLevel, decode_heat_level
from .known_course import KnownCourse, decode_known_course
from .lock import Lock, decode_lock
from .mood import Mood, decode_mood
from .piece import read_piece_list
from .step import read_step_list

if TYPE_CHECKING:
    from ._inputs import (
        DefectDict,
        FitnessNameLiteral,
        HeatCurveDict,
        HeatLevelLiteral,
        KnownCourseLiteral,
        LockDict,
        MoodLiteral,
        PieceDict,
        StepDict,
    )
    from .defect import Defect
    from .piece import Piece
    from .step import Step


@model
class CreateRecipeRequest(Model):
    """A recipe to write down.

    Attributes:
        title: What people call it.
        class_: When it is served. Default: `main`.
        mood: What it does to people; null when it does nothing.
        steps: How to cook it. At least 1 item.
        heat: How hot it has to be.
        story: Where it comes from.
        fitness: Whether it can be served.
        remarks: Whatever you like, also null.
        lock: Keeps it secret.
        locks: More of them, by where they are.
        metadata: Your own keys and values. At most 16 entries; keys: at most 64 characters.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "class_": "class",
    }

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"codes", "old-password", "password", "pin"})

    title: str
    class_: KnownCourse | KnownCourseLiteral | str | Unset = UNSET
    mood: Mood | MoodLiteral | None | Unset = UNSET
    steps: Sequence[Step | StepDict]
    heat: HeatLevel | HeatLevelLiteral | HeatCurve | HeatCurveDict | Unset = UNSET
    story: str | Sequence[Piece | PieceDict] | Unset = UNSET
    fitness: FitnessName | FitnessNameLiteral | Defect | DefectDict | Unset = UNSET
    remarks: Any | Unset = UNSET
    lock: Lock | LockDict | Unset = UNSET
    locks: Mapping[str, Sequence[Lock | LockDict]] | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "class"
        try:
            self.title = data["title"]
            value = data.get("class", UNSET)
            self.class_ = value if value is UNSET else decode_known_course(value)
            at = "mood"
            value = data.get("mood", UNSET)
            self.mood = value if value is UNSET else None if value is None else decode_mood(value)
            at = "steps"
            self.steps = read_step_list(data["steps"])
            at = "heat"
            value = data.get("heat", UNSET)
            self.heat = (
                value
                if value is UNSET
                else decode_heat_curve(value)
                if value.__class__ is dict
                else decode_heat_level(value)
            )
            at = "story"
            value = data.get("story", UNSET)
            self.story = (
                value
                if value is UNSET
                else read_piece_list(value)
                if value.__class__ is list
                else value
            )
            at = "fitness"
            value = data.get("fitness", UNSET)
            self.fitness = (
                value
                if value is UNSET
                else decode_defect(value)
                if value.__class__ is dict
                else decode_fitness_name(value)
            )
            self.remarks = data.get("remarks", UNSET)
            at = "lock"
            value = data.get("lock", UNSET)
            self.lock = value if value is UNSET else decode_lock(value)
            at = "locks"
            value = data.get("locks", UNSET)
            self.locks = (
                value
                if value is UNSET
                else decode_map(lambda item: decode_list(decode_lock, item), value)
            )
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_create_recipe_request = CreateRecipeRequest.from_dict
