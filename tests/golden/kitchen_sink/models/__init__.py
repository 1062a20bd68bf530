# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Every model, enum and union of the API, and what requests take besides: mappings (`...Dict`) and
the texts of enums (`...Literal`). Each is imported when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import UnknownVariant, lazy_names

if TYPE_CHECKING:
    from ._inputs import (
        BakeStepDict as BakeStepDict,
        ChefDict as ChefDict,
        ChopStepDict as ChopStepDict,
        CloseRequestDict as CloseRequestDict,
        CreateRecipeRequestDict as CreateRecipeRequestDict,
        FreshIngredientDict as FreshIngredientDict,
        GarnishNameLiteral as GarnishNameLiteral,
        GroupStepDict as GroupStepDict,
        HeatCurveDict as HeatCurveDict,
        HeatLevelLiteral as HeatLevelLiteral,
        IngredientDict as IngredientDict,
        KitchenDict as KitchenDict,
        KnownCourseLiteral as KnownCourseLiteral,
        LockDict as LockDict,
        MCPOAuthDict as MCPOAuthDict,
        MoodLiteral as MoodLiteral,
        QuantityDict as QuantityDict,
        RecipeDict as RecipeDict,
        StepDict as StepDict,
        SupplyDict as SupplyDict,
        SupplyListDict as SupplyListDict,
        TinnedIngredientDict as TinnedIngredientDict,
        UploadPhotosRequestDict as UploadPhotosRequestDict,
        UserIDsDict as UserIDsDict,
        UtensilSupplyDict as UtensilSupplyDict,
        WaitStepDict as WaitStepDict,
    )
    from .bake_step import BakeStep
    from .chef import Chef
    from .chop_step import ChopStep
    from .close_request import CloseRequest
    from .create_recipe_request import CreateRecipeRequest
    from .failure import Failure
    from .fresh_ingredient import FreshIngredient
    from .garnish_name import GarnishName
    from .group_step import GroupStep
    from .heat_curve import HeatCurve
    from .heat_level import HeatLevel
    from .ingredient import Ingredient
    from .kitchen import Kitchen
    from .known_course import KnownCourse
    from .lock import Lock
    from .mcp_oauth import MCPOAuth
    from .mood import Mood
    from .order import Order
    from .order_event import OrderEvent
    from .order_placed_event import OrderPlacedEvent
    from .order_served_event import OrderServedEvent
    from .photo_receipt import PhotoReceipt
    from .quantity import Quantity
    from .recipe import Recipe
    from .recipe_page import RecipePage
    from .step import Step
    from .supply import Supply
    from .supply_list import SupplyList
    from .tinned_ingredient import TinnedIngredient
    from .upload_photos_request import UploadPhotosRequest
    from .user_ids import UserIDs
    from .utensil_supply import UtensilSupply
    from .wait_step import WaitStep

# Written out, so that type checkers understand a star import.
__all__ = [
    "BakeStep",
    "Chef",
    "ChopStep",
    "CloseRequest",
    "CreateRecipeRequest",
    "Failure",
    "FreshIngredient",
    "GarnishName",
    "GroupStep",
    "HeatCurve",
    "HeatLevel",
    "Ingredient",
    "Kitchen",
    "KnownCourse",
    "Lock",
    "MCPOAuth",
    "Mood",
    "Order",
    "OrderEvent",
    "OrderPlacedEvent",
    "OrderServedEvent",
    "PhotoReceipt",
    "Quantity",
    "Recipe",
    "RecipePage",
    "Step",
    "Supply",
    "SupplyList",
    "TinnedIngredient",
    "UnknownVariant",
    "UploadPhotosRequest",
    "UserIDs",
    "UtensilSupply",
    "WaitStep",
]

_MODULES = {
    "BakeStep": "bake_step",
    "Chef": "chef",
    "ChopStep": "chop_step",
    "CloseRequest": "close_request",
    "CreateRecipeRequest": "create_recipe_request",
    "Failure": "failure",
    "FreshIngredient": "fresh_ingredient",
    "GarnishName": "garnish_name",
    "GroupStep": "group_step",
    "HeatCurve": "heat_curve",
    "HeatLevel": "heat_level",
    "Ingredient": "ingredient",
    "Kitchen": "kitchen",
    "KnownCourse": "known_course",
    "Lock": "lock",
    "MCPOAuth": "mcp_oauth",
    "Mood": "mood",
    "Order": "order",
    "OrderEvent": "order_event",
    "OrderPlacedEvent": "order_placed_event",
    "OrderServedEvent": "order_served_event",
    "PhotoReceipt": "photo_receipt",
    "Quantity": "quantity",
    "Recipe": "recipe",
    "RecipePage": "recipe_page",
    "Step": "step",
    "Supply": "supply",
    "SupplyList": "supply_list",
    "TinnedIngredient": "tinned_ingredient",
    "UploadPhotosRequest": "upload_photos_request",
    "UserIDs": "user_ids",
    "UtensilSupply": "utensil_supply",
    "WaitStep": "wait_step",
    "BakeStepDict": "_inputs",
    "ChefDict": "_inputs",
    "ChopStepDict": "_inputs",
    "CloseRequestDict": "_inputs",
    "CreateRecipeRequestDict": "_inputs",
    "FreshIngredientDict": "_inputs",
    "GarnishNameLiteral": "_inputs",
    "GroupStepDict": "_inputs",
    "HeatCurveDict": "_inputs",
    "HeatLevelLiteral": "_inputs",
    "IngredientDict": "_inputs",
    "KitchenDict": "_inputs",
    "KnownCourseLiteral": "_inputs",
    "LockDict": "_inputs",
    "MCPOAuthDict": "_inputs",
    "MoodLiteral": "_inputs",
    "QuantityDict": "_inputs",
    "RecipeDict": "_inputs",
    "StepDict": "_inputs",
    "SupplyDict": "_inputs",
    "SupplyListDict": "_inputs",
    "TinnedIngredientDict": "_inputs",
    "UploadPhotosRequestDict": "_inputs",
    "UserIDsDict": "_inputs",
    "UtensilSupplyDict": "_inputs",
    "WaitStepDict": "_inputs",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _MODULES)
