"""Budgets: set when a session is created, raised or taken away later."""

from collections.abc import Iterable

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import usage as usages

_PRICED_MODELS = "claude-"
"""How the ids of models begin that have a list price."""


def new_budget(sent: JsonObject | None, models: Iterable[str]) -> JsonObject | None:
    """The budget of a new session that can run these models."""
    if sent is None:
        return None
    if _cap(sent) == 0:
        raise invalid("/budget/max_list_cost/amount must be more than 0.")
    for model in models:
        if not model.startswith(_PRICED_MODELS):
            raise invalid(
                f"/budget: the model {model!r} has no list price.",
                error_code="model_not_budgetable",
            )
    return sent


def changed_budget(session: JsonObject, sent: JsonObject | None) -> JsonObject | None:
    """The budget after an update; taking it away is final."""
    if sent is None:
        return None
    if session["budget"] is None:
        raise invalid(
            "/budget can only be set when a session is created.", error_code="budget_create_only"
        )
    spent = usages.cents(session["usage"])
    if _cap(sent) <= spent:
        raise invalid(
            f"/budget/max_list_cost/amount must be more than the {spent} already used.",
            error_code="budget_not_raised",
        )
    return sent


def _cap(budget: JsonObject) -> int:
    return int(budget["max_list_cost"]["amount"])
