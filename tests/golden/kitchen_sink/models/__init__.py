# Generated from the OpenAPI document by `make generate`; edit the document or the templates instead.
"""Every model, enum and union of the API; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import UnknownVariant, lazy_names

if TYPE_CHECKING:
    from .bake_step import BakeStep as BakeStep
    from .chef import Chef as Chef
    from .chop_step import ChopStep as ChopStep
    from .close_request import CloseRequest as CloseRequest
    from .create_recipe_request import CreateRecipeRequest as CreateRecipeRequest
    from .failure import Failure as Failure
    from .fresh_ingredient import FreshIngredient as FreshIngredient
    from .garnish_name import GarnishName as GarnishName
    from .group_step import GroupStep as GroupStep
    from .heat_curve import HeatCurve as HeatCurve
    from .heat_level import HeatLevel as HeatLevel
    from .ingredient import Ingredient as Ingredient
    from .kitchen import Kitchen as Kitchen
    from .known_course import KnownCourse as KnownCourse
    from .lock import Lock as Lock
    from .mood import Mood as Mood
    from .order import Order as Order
    from .order_event import OrderEvent as OrderEvent
    from .order_placed_event import OrderPlacedEvent as OrderPlacedEvent
    from .order_served_event import OrderServedEvent as OrderServedEvent
    from .photo_receipt import PhotoReceipt as PhotoReceipt
    from .quantity import Quantity as Quantity
    from .recipe import Recipe as Recipe
    from .recipe_page import RecipePage as RecipePage
    from .step import Step as Step
    from .supply import Supply as Supply
    from .tinned_ingredient import TinnedIngredient as TinnedIngredient
    from .upload_photos_request import UploadPhotosRequest as UploadPhotosRequest
    from .utensil_supply import UtensilSupply as UtensilSupply
    from .wait_step import WaitStep as WaitStep

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
    "TinnedIngredient": "tinned_ingredient",
    "UploadPhotosRequest": "upload_photos_request",
    "UtensilSupply": "utensil_supply",
    "WaitStep": "wait_step",
}

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
    "TinnedIngredient",
    "UnknownVariant",
    "UploadPhotosRequest",
    "UtensilSupply",
    "WaitStep",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _MODULES)
