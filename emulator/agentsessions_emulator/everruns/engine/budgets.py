"""A session's budget: what it counts, and what is told when it runs out or is filled up again.

What a turn has used is counted after each iteration. A session whose budget is spent is paused
before the next one.
"""

from agentsessions_emulator.jsontypes import JsonObject

PER_TOKEN = {"tokens": 1.0, "credits": 0.001, "usd": 0.00001}
"""What a token costs in each currency."""

_WARNING = 0.2
"""The part of the limit from which on there is a warning."""

_TOLD = {
    "active": ("budget.resumed", "The budget has something left again."),
    "paused": ("budget.paused", "The budget has reached its soft limit."),
    "exhausted": ("budget.exhausted", "The budget is used up."),
}


def changed(budget: JsonObject | None, settings: JsonObject, new_id: str) -> JsonObject:
    """A session's budget with these settings; what was spent of it stays spent."""
    known = budget or {"id": new_id, "spent": 0.0, "told": "active"}
    kept = {name: known[name] for name in ("id", "spent", "told")}
    return {"currency": "tokens", "soft_limit": None, **settings, **kept, "is_warned": False}


def charge(budget: JsonObject, tokens: int) -> list[tuple[str, JsonObject]]:
    """Count what was used; returns the events that tell of it."""
    budget["spent"] += tokens * PER_TOKEN[budget["currency"]]
    return news(budget)


def news(budget: JsonObject) -> list[tuple[str, JsonObject]]:
    """The events that tell how the budget stands, unless they have been told."""
    status = status_of(budget)
    if status != budget["told"]:
        budget["told"] = status
        kind, message = _TOLD[status]
        return [(kind, {**_shown(budget), "message": message})]
    is_low = _balance(budget) <= budget["limit"] * _WARNING
    if status == "active" and is_low and not budget["is_warned"]:
        budget["is_warned"] = True
        return [("budget.warning", {**_shown(budget), "message": "Little of the budget is left."})]
    return []


def status_of(budget: JsonObject | None) -> str:
    """`active`, `paused` (more is spent than the soft limit) or `exhausted`."""
    if budget is None:
        return "active"
    if _balance(budget) <= 0:
        return "exhausted"
    soft = budget["soft_limit"]
    return "paused" if soft is not None and budget["spent"] > soft else "active"


def _balance(budget: JsonObject) -> float:
    return float(budget["limit"] - budget["spent"])


def _shown(budget: JsonObject) -> JsonObject:
    shown = {"budget_id": budget["id"], "balance": _balance(budget)}
    shown |= {name: budget[name] for name in ("limit", "currency")}
    return shown if budget["soft_limit"] is None else {**shown, "soft_limit": budget["soft_limit"]}
