"""The query parameters that lists have in common."""

from agentsessions_emulator.clock.timestamps import parse_timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.managed_agents.paging.cursors import TimeFilter
from agentsessions_emulator.store.conditions import Condition, json_field

DEFAULT_LIMIT = 20
MAX_LIMIT = 1000
NOT_ARCHIVED = Condition(f"{json_field('archived_at')} IS NULL")
_TIME_SIGNS = {
    "created_at[gt]": ">",
    "created_at[gte]": ">=",
    "created_at[lt]": "<",
    "created_at[lte]": "<=",
}


def page_of(request: Request) -> str | None:
    """The cursor of the page that is asked for."""
    return request.query.text("page")


def limit_of(request: Request, default: int = DEFAULT_LIMIT) -> int:
    """How many items to list; what is asked for beyond the maximum is cut down to it."""
    limit = request.query.number("limit")
    if limit is None:
        return default
    if limit < 1:
        raise invalid(f"query parameter 'limit' must be at least 1, not {limit}.")
    return min(limit, MAX_LIMIT)


def unless_archived(request: Request) -> list[Condition]:
    """The condition that leaves out what is archived, unless that is asked for too."""
    return [] if request.query.flag("include_archived") else [NOT_ARCHIVED]


def times_of(request: Request) -> list[TimeFilter]:
    """The created_at filters."""
    return [
        (sign, parse_timestamp(moment))
        for name, sign in _TIME_SIGNS.items()
        if (moment := request.query.text(name)) is not None
    ]
