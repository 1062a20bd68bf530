"""A union inside a union, as type checkers see it; nothing runs this file."""

from __future__ import annotations

from typing import assert_type

from agentsessions import UnknownVariant
from tests.golden.kitchen_sink.models import (
    FreshIngredient,
    Ingredient,
    Supply,
    TinnedIngredient,
    UtensilSupply,
)


def inner_members_are_members(ingredient: Ingredient) -> Supply:
    return ingredient


def by_class(supply: Supply) -> str:
    if isinstance(supply, UtensilSupply | FreshIngredient):
        return supply.name
    if isinstance(supply, TinnedIngredient):
        assert_type(supply.contents, FreshIngredient | TinnedIngredient | UnknownVariant)
        return by_class(supply.contents)
    assert_type(supply, UnknownVariant)
    return supply.type


def the_rest_is_the_inner_union(supply: Supply) -> Ingredient:
    if isinstance(supply, UtensilSupply):
        raise TypeError(supply.name)
    return supply


def mistakes(supply: Supply) -> Ingredient:
    return supply  # type: ignore[return-value] # pyright: ignore[reportReturnType]
