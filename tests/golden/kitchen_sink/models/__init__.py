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
        DefectDict as DefectDict,
        DietLiteral as DietLiteral,
        DrawnPicturePieceDict as DrawnPicturePieceDict,
        FitnessNameLiteral as FitnessNameLiteral,
        FreshIngredientDict as FreshIngredientDict,
        GarnishNameLiteral as GarnishNameLiteral,
        GroupStepDict as GroupStepDict,
        GuestDict as GuestDict,
        HeatCurveDict as HeatCurveDict,
        HeatLevelLiteral as HeatLevelLiteral,
        IngredientDict as IngredientDict,
        InviteGuestRequestDict as InviteGuestRequestDict,
        KitchenDict as KitchenDict,
        KnownCourseLiteral as KnownCourseLiteral,
        LinkedPicturePieceDict as LinkedPicturePieceDict,
        LockDict as LockDict,
        MCPOAuthDict as MCPOAuthDict,
        MoodLiteral as MoodLiteral,
        PicturePieceDict as PicturePieceDict,
        PieceDict as PieceDict,
        QuantityDict as QuantityDict,
        RatingDict as RatingDict,
        RecipeDict as RecipeDict,
        SpoiledDefectDict as SpoiledDefectDict,
        StepDict as StepDict,
        SupplyDict as SupplyDict,
        SupplyListDict as SupplyListDict,
        TasteLiteral as TasteLiteral,
        TextPieceDict as TextPieceDict,
        TinnedIngredientDict as TinnedIngredientDict,
        TooHotDefectDict as TooHotDefectDict,
        UploadPhotosRequestDict as UploadPhotosRequestDict,
        UserIDsDict as UserIDsDict,
        UtensilSupplyDict as UtensilSupplyDict,
        WaitStepDict as WaitStepDict,
    )
    from .bake_step import BakeStep
    from .chef import Chef
    from .chop_step import ChopStep
    from .close_request import CloseRequest
    from .closing_frame import ClosingFrame
    from .create_recipe_request import CreateRecipeRequest
    from .defect import Defect
    from .diet import Diet
    from .drawn_picture_piece import DrawnPicturePiece
    from .failure import Failure
    from .fitness_name import FitnessName
    from .fresh_ingredient import FreshIngredient
    from .garnish_name import GarnishName
    from .group_step import GroupStep
    from .guest import Guest
    from .guest_list import GuestList
    from .guest_log import GuestLog
    from .guest_log_entry import GuestLogEntry
    from .heat_curve import HeatCurve
    from .heat_level import HeatLevel
    from .ingredient import Ingredient
    from .invite_guest_request import InviteGuestRequest
    from .kitchen import Kitchen
    from .known_course import KnownCourse
    from .linked_picture_piece import LinkedPicturePiece
    from .lock import Lock
    from .mcp_oauth import MCPOAuth
    from .mood import Mood
    from .order import Order
    from .order_event import OrderEvent
    from .order_placed_event import OrderPlacedEvent
    from .order_served_event import OrderServedEvent
    from .photo_receipt import PhotoReceipt
    from .picture_piece import PicturePiece
    from .piece import Piece
    from .quantity import Quantity
    from .rating import Rating
    from .recipe import Recipe
    from .recipe_page import RecipePage
    from .spoiled_defect import SpoiledDefect
    from .step import Step
    from .supply import Supply
    from .supply_list import SupplyList
    from .taste import Taste
    from .text_piece import TextPiece
    from .tinned_ingredient import TinnedIngredient
    from .too_hot_defect import TooHotDefect
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
    "ClosingFrame",
    "CreateRecipeRequest",
    "Defect",
    "Diet",
    "DrawnPicturePiece",
    "Failure",
    "FitnessName",
    "FreshIngredient",
    "GarnishName",
    "GroupStep",
    "Guest",
    "GuestList",
    "GuestLog",
    "GuestLogEntry",
    "HeatCurve",
    "HeatLevel",
    "Ingredient",
    "InviteGuestRequest",
    "Kitchen",
    "KnownCourse",
    "LinkedPicturePiece",
    "Lock",
    "MCPOAuth",
    "Mood",
    "Order",
    "OrderEvent",
    "OrderPlacedEvent",
    "OrderServedEvent",
    "PhotoReceipt",
    "PicturePiece",
    "Piece",
    "Quantity",
    "Rating",
    "Recipe",
    "RecipePage",
    "SpoiledDefect",
    "Step",
    "Supply",
    "SupplyList",
    "Taste",
    "TextPiece",
    "TinnedIngredient",
    "TooHotDefect",
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
    "ClosingFrame": "closing_frame",
    "CreateRecipeRequest": "create_recipe_request",
    "Defect": "defect",
    "Diet": "diet",
    "DrawnPicturePiece": "drawn_picture_piece",
    "Failure": "failure",
    "FitnessName": "fitness_name",
    "FreshIngredient": "fresh_ingredient",
    "GarnishName": "garnish_name",
    "GroupStep": "group_step",
    "Guest": "guest",
    "GuestList": "guest_list",
    "GuestLog": "guest_log",
    "GuestLogEntry": "guest_log_entry",
    "HeatCurve": "heat_curve",
    "HeatLevel": "heat_level",
    "Ingredient": "ingredient",
    "InviteGuestRequest": "invite_guest_request",
    "Kitchen": "kitchen",
    "KnownCourse": "known_course",
    "LinkedPicturePiece": "linked_picture_piece",
    "Lock": "lock",
    "MCPOAuth": "mcp_oauth",
    "Mood": "mood",
    "Order": "order",
    "OrderEvent": "order_event",
    "OrderPlacedEvent": "order_placed_event",
    "OrderServedEvent": "order_served_event",
    "PhotoReceipt": "photo_receipt",
    "PicturePiece": "picture_piece",
    "Piece": "piece",
    "Quantity": "quantity",
    "Rating": "rating",
    "Recipe": "recipe",
    "RecipePage": "recipe_page",
    "SpoiledDefect": "spoiled_defect",
    "Step": "step",
    "Supply": "supply",
    "SupplyList": "supply_list",
    "Taste": "taste",
    "TextPiece": "text_piece",
    "TinnedIngredient": "tinned_ingredient",
    "TooHotDefect": "too_hot_defect",
    "UploadPhotosRequest": "upload_photos_request",
    "UserIDs": "user_ids",
    "UtensilSupply": "utensil_supply",
    "WaitStep": "wait_step",
    "BakeStepDict": "_inputs",
    "ChefDict": "_inputs",
    "ChopStepDict": "_inputs",
    "CloseRequestDict": "_inputs",
    "CreateRecipeRequestDict": "_inputs",
    "DefectDict": "_inputs",
    "DietLiteral": "_inputs",
    "DrawnPicturePieceDict": "_inputs",
    "FitnessNameLiteral": "_inputs",
    "FreshIngredientDict": "_inputs",
    "GarnishNameLiteral": "_inputs",
    "GroupStepDict": "_inputs",
    "GuestDict": "_inputs",
    "HeatCurveDict": "_inputs",
    "HeatLevelLiteral": "_inputs",
    "IngredientDict": "_inputs",
    "InviteGuestRequestDict": "_inputs",
    "KitchenDict": "_inputs",
    "KnownCourseLiteral": "_inputs",
    "LinkedPicturePieceDict": "_inputs",
    "LockDict": "_inputs",
    "MCPOAuthDict": "_inputs",
    "MoodLiteral": "_inputs",
    "PicturePieceDict": "_inputs",
    "PieceDict": "_inputs",
    "QuantityDict": "_inputs",
    "RatingDict": "_inputs",
    "RecipeDict": "_inputs",
    "SpoiledDefectDict": "_inputs",
    "StepDict": "_inputs",
    "SupplyDict": "_inputs",
    "SupplyListDict": "_inputs",
    "TasteLiteral": "_inputs",
    "TextPieceDict": "_inputs",
    "TinnedIngredientDict": "_inputs",
    "TooHotDefectDict": "_inputs",
    "UploadPhotosRequestDict": "_inputs",
    "UserIDsDict": "_inputs",
    "UtensilSupplyDict": "_inputs",
    "WaitStepDict": "_inputs",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _MODULES)
