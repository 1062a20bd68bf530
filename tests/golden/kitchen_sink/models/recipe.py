# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

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
    parse_timestamp,
)

from .chef import Chef, decode_chef
from .defect import decode_defect, read_defect_list
from .diet import Diet, decode_diet
from .fitness_name import FitnessName, decode_fitness_name
from .heat_curve import HeatCurve, decode_heat_curve
from .heat_level import HeatLevel, decode_heat_level
from .ingredient import decode_ingredient, read_ingredient_list
from .known_course import KnownCourse, decode_known_course
from .mcp_oauth import MCPOAuth, decode_mcp_oauth
from .mood import Mood, decode_mood
from .piece import read_piece_list
from .quantity import Quantity, decode_quantity
from .step import read_step_list
from .supply import read_supply_list
from .supply_list import SupplyList, decode_supply_list

if TYPE_CHECKING:
    from ._inputs import (
        ChefDict,
        DefectDict,
        DietLiteral,
        FitnessNameLiteral,
        HeatCurveDict,
        HeatLevelLiteral,
        IngredientDict,
        KnownCourseLiteral,
        MCPOAuthDict,
        MoodLiteral,
        PieceDict,
        QuantityDict,
        RecipeDict,
        StepDict,
        SupplyDict,
        SupplyListDict,
    )
    from .defect import Defect
    from .ingredient import Ingredient
    from .piece import Piece
    from .step import Step
    from .supply import Supply


@model
class Recipe(Model):
    """A recipe. Its fields have names that Python does not like, and all the types there are; a
    "quote", a back\\slash and {braces} in a text stay what they are.

    Attributes:
        id: Identifies the recipe.
        type: The type of the object. Always `recipe`.
        title: What people call it. 1 to 256 characters.
        class_: When it is served.
        mood: What it does to people.
        moods: All it does. No item twice.
        from_: Where it is from.
        input: Whatever the cook wrote.
        prep_time: Minutes of preparation. 0.5 to 600.
        notes_chef: Notes of the chef. Must match `^\\S.*"$`.
        vegan: Whether it is vegan.
        version: The version of the format. Always `3`.
        steps: How to cook it.
        phases: The steps that may be done at the same time.
        parent: The recipe that it comes from.
        variants: Recipes like it.
        related: Other recipes by what they have to do with it.
        chef: Who made it up.
        yields: What comes out of it. At most 16 entries.
        nutrition: Grams in 100 grams.
        cooked: Who cooked it when.
        shelves: What lies where.
        ratings: What people thought of it, each by their name.
        crew: Who does what.
        grid: Where things lie on the tray.
        tags: Words to find it by.
        main: What it is made of.
        side: What goes with it.
        amount: How much there is.
        spare: How much is left.
        amounts: How much of each.
        heat: How hot it has to be.
        rest_heat: How hot it has to be afterwards.
        sauce: What goes over it.
        supplies: What the kitchen needs for it.
        shopping: What is still to be bought.
        source: How to get at the page that it is from.
        created_at: When it was written down.
        updated_at: When it last changed.
        archived_at: When it was put away.
        served_at: When it was served.
        put_away_by: A cook; null when nobody knows. At most 12 characters.
        washed_up_by: Who washes up. At most 12 characters.
        helpers: Who helps. Each: at most 12 characters.
        season: The first day to cook it. A date such as `2026-01-31`.
        link: Where to read more.
        anything: Whatever else is to be kept with it.
        margin: What stands in the margin.
        appendix: What stands behind it.
        story: Where it comes from.
        translation: The same in another language.
        stories: What people tell of it.
        diets: Who can eat it.
        fitness: Whether it can be served.
        checks: What was found wrong.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "class_": "class",
        "from_": "from",
        "prep_time": "prep-time",
        "notes_chef": "notes[chef]",
    }

    _secret_keys: ClassVar[frozenset[str]] = frozenset({"pin"})

    id: int
    type: Literal["recipe"] = "recipe"
    title: str
    class_: KnownCourse
    mood: Mood | None | Unset = UNSET
    moods: list[Mood] | Unset = UNSET
    from_: str | None | Unset = UNSET
    input: dict[str, Any] | Unset = UNSET
    prep_time: float | Unset = UNSET
    notes_chef: str | Unset = UNSET
    vegan: bool | None | Unset = UNSET
    version: Literal[3] | Unset = UNSET
    steps: list[Step]
    phases: list[list[Step]] | Unset = UNSET
    parent: Recipe | None | Unset = UNSET
    variants: list[Recipe] | Unset = UNSET
    related: dict[str, Recipe] | Unset = UNSET
    chef: Chef | Unset = UNSET
    yields: dict[str, str | Quantity]
    nutrition: dict[str, float] | None | Unset = UNSET
    cooked: dict[str, datetime] | Unset = UNSET
    shelves: dict[str, list[Ingredient]] | Unset = UNSET
    ratings: list[dict[str, int]] | None | Unset = UNSET
    crew: list[dict[str, Chef]] | Unset = UNSET
    grid: list[list[int]]
    tags: list[str | None]
    main: Ingredient | Unset = UNSET
    side: Ingredient | None | Unset = UNSET
    amount: str | Quantity | Unset = UNSET
    spare: str | Quantity | None | Unset = UNSET
    amounts: list[str | Quantity] | Unset = UNSET
    heat: HeatLevel | HeatCurve | Unset = UNSET
    rest_heat: HeatLevel | HeatCurve | None | Unset = UNSET
    sauce: Ingredient | str | Unset = UNSET
    supplies: list[Supply] | Unset = UNSET
    shopping: SupplyList | Unset = UNSET
    source: MCPOAuth | Unset = UNSET
    created_at: datetime
    updated_at: datetime | Unset = UNSET
    archived_at: datetime | None | Unset = UNSET
    served_at: list[datetime] | Unset = UNSET
    put_away_by: str | None | Unset = UNSET
    washed_up_by: str | None | Unset = UNSET
    helpers: list[str | None] | Unset = UNSET
    season: str | Unset = UNSET
    link: str | Unset = UNSET
    anything: Any | Unset = UNSET
    margin: list[Any] | Unset = UNSET
    appendix: dict[str, Any] | Unset = UNSET
    story: str | list[Piece] | Unset = UNSET
    translation: str | list[Piece] | None | Unset = UNSET
    stories: list[str | list[Piece]] | Unset = UNSET
    diets: Diet | list[Diet] | Unset = UNSET
    fitness: FitnessName | Defect | Unset = UNSET
    checks: list[Defect] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int,
            type: Literal["recipe"] = ...,
            title: str,
            class_: KnownCourse | KnownCourseLiteral | str,
            mood: Mood | MoodLiteral | None | Unset = ...,
            moods: Sequence[Mood | MoodLiteral] | Unset = ...,
            from_: str | None | Unset = ...,
            input: Mapping[str, Any] | Unset = ...,
            prep_time: float | Unset = ...,
            notes_chef: str | Unset = ...,
            vegan: bool | None | Unset = ...,
            version: Literal[3] | Unset = ...,
            steps: Sequence[Step | StepDict],
            phases: Sequence[Sequence[Step | StepDict]] | Unset = ...,
            parent: Recipe | RecipeDict | None | Unset = ...,
            variants: Sequence[Recipe | RecipeDict] | Unset = ...,
            related: Mapping[str, Recipe | RecipeDict] | Unset = ...,
            chef: Chef | ChefDict | Unset = ...,
            yields: Mapping[str, str | Quantity | QuantityDict],
            nutrition: Mapping[str, float] | None | Unset = ...,
            cooked: Mapping[str, datetime | str] | Unset = ...,
            shelves: Mapping[str, Sequence[Ingredient | IngredientDict]] | Unset = ...,
            ratings: Sequence[Mapping[str, int]] | None | Unset = ...,
            crew: Sequence[Mapping[str, Chef | ChefDict]] | Unset = ...,
            grid: Sequence[Sequence[int]],
            tags: Sequence[str | None],
            main: Ingredient | IngredientDict | Unset = ...,
            side: Ingredient | IngredientDict | None | Unset = ...,
            amount: str | Quantity | QuantityDict | Unset = ...,
            spare: str | Quantity | QuantityDict | None | Unset = ...,
            amounts: Sequence[str | Quantity | QuantityDict] | Unset = ...,
            heat: HeatLevel | HeatLevelLiteral | HeatCurve | HeatCurveDict | Unset = ...,
            rest_heat: HeatLevel
            | HeatLevelLiteral
            | HeatCurve
            | HeatCurveDict
            | None
            | Unset = ...,
            sauce: Ingredient | IngredientDict | str | Unset = ...,
            supplies: Sequence[Supply | SupplyDict] | Unset = ...,
            shopping: SupplyList | SupplyListDict | Unset = ...,
            source: MCPOAuth | MCPOAuthDict | Unset = ...,
            created_at: datetime | str,
            updated_at: datetime | str | Unset = ...,
            archived_at: datetime | str | None | Unset = ...,
            served_at: Sequence[datetime | str] | Unset = ...,
            put_away_by: str | None | Unset = ...,
            washed_up_by: str | None | Unset = ...,
            helpers: Sequence[str | None] | Unset = ...,
            season: str | Unset = ...,
            link: str | Unset = ...,
            anything: Any | Unset = ...,
            margin: Sequence[Any] | Unset = ...,
            appendix: Mapping[str, Any] | Unset = ...,
            story: str | Sequence[Piece | PieceDict] | Unset = ...,
            translation: str | Sequence[Piece | PieceDict] | None | Unset = ...,
            stories: Sequence[str | Sequence[Piece | PieceDict]] | Unset = ...,
            diets: Diet | DietLiteral | Sequence[Diet | DietLiteral] | Unset = ...,
            fitness: FitnessName | FitnessNameLiteral | Defect | DefectDict | Unset = ...,
            checks: Sequence[Defect | DefectDict] | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "class"
        try:
            self.id = data["id"]
            self.type = data["type"]
            self.title = data["title"]
            self.class_ = decode_known_course(data["class"])
            at = "mood"
            value = data.get("mood", UNSET)
            self.mood = value if value is UNSET else None if value is None else decode_mood(value)
            at = "moods"
            value = data.get("moods", UNSET)
            self.moods = value if value is UNSET else decode_list(decode_mood, value)
            self.from_ = data.get("from", UNSET)
            self.input = data.get("input", UNSET)
            self.prep_time = data.get("prep-time", UNSET)
            self.notes_chef = data.get("notes[chef]", UNSET)
            self.vegan = data.get("vegan", UNSET)
            self.version = data.get("version", UNSET)
            at = "steps"
            self.steps = read_step_list(data["steps"])
            at = "phases"
            value = data.get("phases", UNSET)
            self.phases = value if value is UNSET else decode_list(read_step_list, value)
            at = "parent"
            value = data.get("parent", UNSET)
            self.parent = (
                value if value is UNSET else None if value is None else decode_recipe(value)
            )
            at = "variants"
            value = data.get("variants", UNSET)
            self.variants = value if value is UNSET else decode_list(decode_recipe, value)
            at = "related"
            value = data.get("related", UNSET)
            self.related = value if value is UNSET else decode_map(decode_recipe, value)
            at = "chef"
            value = data.get("chef", UNSET)
            self.chef = value if value is UNSET else decode_chef(value)
            at = "yields"
            self.yields = decode_map(
                lambda item: decode_quantity(item) if item.__class__ is dict else item,
                data["yields"],
            )
            self.nutrition = data.get("nutrition", UNSET)
            at = "cooked"
            value = data.get("cooked", UNSET)
            self.cooked = value if value is UNSET else decode_map(parse_timestamp, value)
            at = "shelves"
            value = data.get("shelves", UNSET)
            self.shelves = value if value is UNSET else decode_map(read_ingredient_list, value)
            self.ratings = data.get("ratings", UNSET)
            at = "crew"
            value = data.get("crew", UNSET)
            self.crew = (
                value
                if value is UNSET
                else decode_list(lambda item: decode_map(decode_chef, item), value)
            )
            self.grid = data["grid"]
            self.tags = data["tags"]
            at = "main"
            value = data.get("main", UNSET)
            self.main = value if value is UNSET else decode_ingredient(value)
            at = "side"
            value = data.get("side", UNSET)
            self.side = (
                value if value is UNSET else None if value is None else decode_ingredient(value)
            )
            at = "amount"
            value = data.get("amount", UNSET)
            self.amount = (
                value
                if value is UNSET
                else decode_quantity(value)
                if value.__class__ is dict
                else value
            )
            at = "spare"
            value = data.get("spare", UNSET)
            self.spare = (
                value
                if value is UNSET
                else decode_quantity(value)
                if value.__class__ is dict
                else value
            )
            at = "amounts"
            value = data.get("amounts", UNSET)
            self.amounts = (
                value
                if value is UNSET
                else decode_list(
                    lambda item: decode_quantity(item) if item.__class__ is dict else item, value
                )
            )
            at = "heat"
            value = data.get("heat", UNSET)
            self.heat = (
                value
                if value is UNSET
                else decode_heat_curve(value)
                if value.__class__ is dict
                else decode_heat_level(value)
            )
            at = "rest_heat"
            value = data.get("rest_heat", UNSET)
            self.rest_heat = (
                value
                if value is UNSET
                else decode_heat_curve(value)
                if value.__class__ is dict
                else decode_heat_level(value)
            )
            at = "sauce"
            value = data.get("sauce", UNSET)
            self.sauce = (
                value
                if value is UNSET
                else decode_ingredient(value)
                if value.__class__ is dict
                else value
            )
            at = "supplies"
            value = data.get("supplies", UNSET)
            self.supplies = value if value is UNSET else read_supply_list(value)
            at = "shopping"
            value = data.get("shopping", UNSET)
            self.shopping = value if value is UNSET else decode_supply_list(value)
            at = "source"
            value = data.get("source", UNSET)
            self.source = value if value is UNSET else decode_mcp_oauth(value)
            at = "created_at"
            self.created_at = parse_timestamp(data["created_at"])
            at = "updated_at"
            value = data.get("updated_at", UNSET)
            self.updated_at = value if value is UNSET else parse_timestamp(value)
            at = "archived_at"
            value = data.get("archived_at", UNSET)
            self.archived_at = (
                value if value is UNSET else None if value is None else parse_timestamp(value)
            )
            at = "served_at"
            value = data.get("served_at", UNSET)
            self.served_at = value if value is UNSET else decode_list(parse_timestamp, value)
            self.put_away_by = data.get("put_away_by", UNSET)
            self.washed_up_by = data.get("washed_up_by", UNSET)
            self.helpers = data.get("helpers", UNSET)
            self.season = data.get("season", UNSET)
            self.link = data.get("link", UNSET)
            self.anything = data.get("anything", UNSET)
            self.margin = data.get("margin", UNSET)
            self.appendix = data.get("appendix", UNSET)
            at = "story"
            value = data.get("story", UNSET)
            self.story = (
                value
                if value is UNSET
                else read_piece_list(value)
                if value.__class__ is list
                else value
            )
            at = "translation"
            value = data.get("translation", UNSET)
            self.translation = (
                value
                if value is UNSET
                else read_piece_list(value)
                if value.__class__ is list
                else value
            )
            at = "stories"
            value = data.get("stories", UNSET)
            self.stories = (
                value
                if value is UNSET
                else decode_list(
                    lambda item: read_piece_list(item) if item.__class__ is list else item, value
                )
            )
            at = "diets"
            value = data.get("diets", UNSET)
            self.diets = (
                value
                if value is UNSET
                else decode_list(decode_diet, value)
                if value.__class__ is list
                else decode_diet(value)
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
            at = "checks"
            value = data.get("checks", UNSET)
            self.checks = value if value is UNSET else read_defect_list(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_recipe = Recipe.from_dict
