# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What requests take besides models and members of enums: mappings, and the texts of enums.

Type checkers read it. Nothing imports it at run time, unless a program does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypeAlias, TypedDict

from agentsessions.core.generated import resolve_all_later

if TYPE_CHECKING:
    from agentsessions.core.generated import FileInput, Unset

    from .chef import Chef
    from .defect import Defect
    from .diet import Diet
    from .fitness_name import FitnessName
    from .garnish_name import GarnishName
    from .heat_curve import HeatCurve
    from .heat_level import HeatLevel
    from .ingredient import Ingredient
    from .kitchen import Kitchen
    from .known_course import KnownCourse
    from .lock import Lock
    from .mcp_oauth import MCPOAuth
    from .mood import Mood
    from .piece import Piece
    from .quantity import Quantity
    from .recipe import Recipe
    from .step import Step
    from .supply import Supply
    from .supply_list import SupplyList
    from .user_ids import UserIDs


DietLiteral: TypeAlias = Literal["vegan", "halal"]
FitnessNameLiteral: TypeAlias = Literal["Fit"]
GarnishNameLiteral: TypeAlias = Literal["parsley", "chives"]
HeatLevelLiteral: TypeAlias = Literal["low", "high"]
KnownCourseLiteral: TypeAlias = Literal["starter", "main", "dessert"]
MoodLiteral: TypeAlias = Literal[
    "class",
    "None",
    "true",
    "null",
    "very happy",
    "x-ray",
    "a.b.c",
    "n/a",
    "mixedCase",
    "G2",
    "2nd helping",
    "name",
    "value",
    'say "hi"',
    "back\\slash",
    "ärger",
]
TasteLiteral: TypeAlias = Literal["salt", "sugar"]


class BakeStepDict(TypedDict):
    type: Literal["oven.bake"]
    heat: HeatLevel | HeatLevelLiteral | HeatCurve | HeatCurveDict
    recipe: NotRequired[Recipe | RecipeDict | Unset]


class ChefDict(TypedDict):
    name: str
    kitchen: NotRequired[Kitchen | KitchenDict | Unset]


class ChopStepDict(TypedDict):
    type: Literal["chop"]
    what: Ingredient | IngredientDict | str
    garnish: NotRequired[Ingredient | IngredientDict | GarnishName | GarnishNameLiteral | Unset]


class CloseRequestDict(TypedDict):
    at: NotRequired[datetime | str | None | Unset]
    self_service: NotRequired[bool | Unset]


_CreateRecipeRequestKeys = TypedDict(
    "_CreateRecipeRequestKeys",
    {
        "class": "NotRequired[KnownCourse | KnownCourseLiteral | str | Unset]",
    },
)


class CreateRecipeRequestDict(_CreateRecipeRequestKeys):
    title: str
    mood: NotRequired[Mood | MoodLiteral | None | Unset]
    steps: Sequence[Step | StepDict]
    heat: NotRequired[HeatLevel | HeatLevelLiteral | HeatCurve | HeatCurveDict | Unset]
    story: NotRequired[str | Sequence[Piece | PieceDict] | Unset]
    fitness: NotRequired[FitnessName | FitnessNameLiteral | Defect | DefectDict | Unset]
    remarks: NotRequired[Any | Unset]
    lock: NotRequired[Lock | LockDict | Unset]
    locks: NotRequired[Mapping[str, Sequence[Lock | LockDict]] | Unset]
    metadata: NotRequired[Mapping[str, str] | Unset]


class DrawnPicturePieceDict(TypedDict):
    type: Literal["picture"]
    source: Literal["drawn"]
    data: str


class FreshIngredientDict(TypedDict):
    kind: Literal["fresh"]
    name: str
    type: NotRequired[str | Unset]


_GroupStepKeys = TypedDict(
    "_GroupStepKeys",
    {
        "finally": "NotRequired[Step | StepDict | None | Unset]",
    },
)


class GroupStepDict(_GroupStepKeys):
    type: Literal["group"]
    steps: Sequence[Step | StepDict]


class GuestDict(TypedDict):
    id: str
    diet: NotRequired[Diet | DietLiteral | Unset]


class _HeatCurveFields(TypedDict):
    points: Sequence[int]


class InviteGuestRequestDict(TypedDict):
    diet: NotRequired[Diet | DietLiteral | Unset]


class KitchenDict(TypedDict):
    chefs: Sequence[Chef | ChefDict]
    head: NotRequired[Chef | ChefDict | Unset]
    supplies: NotRequired[Sequence[Supply | SupplyDict] | Unset]


class LinkedPicturePieceDict(TypedDict):
    type: Literal["picture"]
    source: Literal["linked"]
    url: str


_LockKeys = TypedDict(
    "_LockKeys",
    {
        "old-password": "NotRequired[str | None | Unset]",
    },
)


class LockDict(_LockKeys):
    password: str
    hint: NotRequired[str | Unset]
    codes: NotRequired[Mapping[str, Sequence[str]] | Unset]


class MCPOAuthDict(TypedDict):
    users: UserIDs | UserIDsDict


class QuantityDict(TypedDict):
    value: float
    unit: NotRequired[str | Unset]


_RecipeKeys = TypedDict(
    "_RecipeKeys",
    {
        "class": "KnownCourse | KnownCourseLiteral | str",
        "from": "NotRequired[str | None | Unset]",
        "prep-time": "NotRequired[float | Unset]",
        "notes[chef]": "NotRequired[str | Unset]",
    },
)


class RecipeDict(_RecipeKeys):
    id: int
    type: Literal["recipe"]
    title: str
    mood: NotRequired[Mood | MoodLiteral | None | Unset]
    moods: NotRequired[Sequence[Mood | MoodLiteral] | Unset]
    input: NotRequired[Mapping[str, Any] | Unset]
    vegan: NotRequired[bool | None | Unset]
    version: NotRequired[Literal[3] | Unset]
    steps: Sequence[Step | StepDict]
    phases: NotRequired[Sequence[Sequence[Step | StepDict]] | Unset]
    parent: NotRequired[Recipe | RecipeDict | None | Unset]
    variants: NotRequired[Sequence[Recipe | RecipeDict] | Unset]
    related: NotRequired[Mapping[str, Recipe | RecipeDict] | Unset]
    chef: NotRequired[Chef | ChefDict | Unset]
    yields: Mapping[str, str | Quantity | QuantityDict]
    nutrition: NotRequired[Mapping[str, float] | None | Unset]
    cooked: NotRequired[Mapping[str, datetime | str] | Unset]
    shelves: NotRequired[Mapping[str, Sequence[Ingredient | IngredientDict]] | Unset]
    ratings: NotRequired[Sequence[Mapping[str, int]] | None | Unset]
    crew: NotRequired[Sequence[Mapping[str, Chef | ChefDict]] | Unset]
    grid: Sequence[Sequence[int]]
    tags: Sequence[str | None]
    main: NotRequired[Ingredient | IngredientDict | Unset]
    side: NotRequired[Ingredient | IngredientDict | None | Unset]
    amount: NotRequired[str | Quantity | QuantityDict | Unset]
    spare: NotRequired[str | Quantity | QuantityDict | None | Unset]
    amounts: NotRequired[Sequence[str | Quantity | QuantityDict] | Unset]
    heat: NotRequired[HeatLevel | HeatLevelLiteral | HeatCurve | HeatCurveDict | Unset]
    rest_heat: NotRequired[HeatLevel | HeatLevelLiteral | HeatCurve | HeatCurveDict | None | Unset]
    sauce: NotRequired[Ingredient | IngredientDict | str | Unset]
    supplies: NotRequired[Sequence[Supply | SupplyDict] | Unset]
    shopping: NotRequired[SupplyList | SupplyListDict | Unset]
    source: NotRequired[MCPOAuth | MCPOAuthDict | Unset]
    created_at: datetime | str
    updated_at: NotRequired[datetime | str | Unset]
    archived_at: NotRequired[datetime | str | None | Unset]
    served_at: NotRequired[Sequence[datetime | str] | Unset]
    put_away_by: NotRequired[str | None | Unset]
    washed_up_by: NotRequired[str | None | Unset]
    helpers: NotRequired[Sequence[str | None] | Unset]
    season: NotRequired[str | Unset]
    link: NotRequired[str | Unset]
    anything: NotRequired[Any | Unset]
    margin: NotRequired[Sequence[Any] | Unset]
    appendix: NotRequired[Mapping[str, Any] | Unset]
    story: NotRequired[str | Sequence[Piece | PieceDict] | Unset]
    translation: NotRequired[str | Sequence[Piece | PieceDict] | None | Unset]
    stories: NotRequired[Sequence[str | Sequence[Piece | PieceDict]] | Unset]
    diets: NotRequired[Diet | DietLiteral | Sequence[Diet | DietLiteral] | Unset]
    fitness: NotRequired[FitnessName | FitnessNameLiteral | Defect | DefectDict | Unset]
    checks: NotRequired[Sequence[Defect | DefectDict] | Unset]


class SpoiledDefectDict(TypedDict):
    Spoiled: Mapping[str, Any]
    note: NotRequired[str | Unset]


class SupplyListDict(TypedDict):
    shop: NotRequired[str | Unset]
    supplies: Sequence[Supply | SupplyDict]


class TextPieceDict(TypedDict):
    type: Literal["text"]
    text: str


class TinnedIngredientDict(TypedDict):
    kind: Literal["tinned"]
    contents: Ingredient | IngredientDict


class TooHotDefectDict(TypedDict):
    TooHot: Quantity | QuantityDict
    note: NotRequired[str | Unset]


class UploadPhotosRequestDict(TypedDict):
    title: str
    recipe: NotRequired[str | Unset]
    photos: FileInput | Sequence[FileInput]
    cover: NotRequired[FileInput | Unset]
    position: NotRequired[int | Unset]
    album_key: NotRequired[str | Unset]
    public: NotRequired[bool | Unset]
    tags: NotRequired[Sequence[str] | Unset]
    mood: NotRequired[Mood | MoodLiteral | Unset]


class UserIDsDict(TypedDict):
    ids: Sequence[str]


class UtensilSupplyDict(TypedDict):
    kind: Literal["utensil"]
    name: str


class WaitStepDict(TypedDict):
    type: Literal["wait"]
    pin: NotRequired[str | Unset]


HeatCurveDict: TypeAlias = _HeatCurveFields | Mapping[str, Any]
DefectDict: TypeAlias = SpoiledDefectDict | TooHotDefectDict
IngredientDict: TypeAlias = FreshIngredientDict | TinnedIngredientDict
PicturePieceDict: TypeAlias = DrawnPicturePieceDict | LinkedPicturePieceDict
PieceDict: TypeAlias = TextPieceDict | DrawnPicturePieceDict | LinkedPicturePieceDict
StepDict: TypeAlias = ChopStepDict | BakeStepDict | GroupStepDict | WaitStepDict
SupplyDict: TypeAlias = (
    UtensilSupplyDict | FreshIngredientDict | TinnedIngredientDict | Callable[..., object]
)

resolve_all_later(__name__)
