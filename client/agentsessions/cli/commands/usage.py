"""`agentsessions usage`: what sessions have used."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Annotated

import typer

from ..output import print_json, print_table
from ..settings import settings_of

if TYPE_CHECKING:
    from agentsessions.models import MonetaryAmount, Session, Usage


def usage(
    context: typer.Context,
    sessions: Annotated[
        list[str] | None, typer.Argument(help="Left out, the latest sessions.")
    ] = None,
    *,
    limit: Annotated[int, typer.Option(min=1, help="How many of the latest.")] = 20,
) -> None:
    """Show what sessions have used: tokens, time, and cost at list prices."""
    settings = settings_of(context)
    with settings.client() as client:
        found = (
            [client.sessions.retrieve(session) for session in sessions]
            if sessions
            else list(islice(client.sessions.list(include_archived=True), limit))
        )
    if settings.json:
        for session in found:
            print_json({"session_id": session.id, "usage": session.usage.to_dict()})
        return
    rows = [_row(session) for session in found]
    if len(found) > 1:
        rows.append(_total(found))
    print_table(["session", "input", "cached", "output", "active", "cost"], rows)


def _row(session: Session) -> list[str]:
    used = session.usage
    cost = [used.list_cost] if used.list_cost else []
    return _cells(session.id, [used], cost)


def _total(sessions: list[Session]) -> list[str]:
    used = [session.usage for session in sessions]
    return _cells("all", used, [one.list_cost for one in used if one.list_cost])


def _cells(name: str, used: list[Usage], costs: list[MonetaryAmount]) -> list[str]:
    return [
        name,
        f"{sum(one.input_tokens or 0 for one in used):,}",
        f"{sum(one.cache_read_input_tokens or 0 for one in used):,}",
        f"{sum(one.output_tokens or 0 for one in used):,}",
        f"{sum(one.active_seconds or 0 for one in used):.1f} s",
        describe_cost(costs),
    ]


def describe_cost(costs: list[MonetaryAmount]) -> str:
    """Amounts added up, such as `0.04 USD`; one sum for each currency."""
    sums: dict[str, Decimal] = {}
    for cost in costs:
        currency = str(cost.currency)
        sums[currency] = sums.get(currency, Decimal()) + Decimal(cost.amount) / 100
    return ", ".join(f"{amount:.2f} {currency}" for currency, amount in sums.items())
