"""Pages of stored objects."""

from collections.abc import Sequence
from dataclasses import dataclass

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.paging.cursors import Cursor, TimeFilter, decode_cursor
from agentsessions_emulator.store.conditions import Condition
from agentsessions_emulator.store.store import Store, Stored


@dataclass(frozen=True)
class PageQuery:
    """Which page of a list: its scope names the list so that cursors cannot stray.

    `sort` is an SQL expression to sort by before the order of creation; its value is never null.
    """

    scope: str
    kind: str
    limit: int
    page: str | None = None
    parent: str = ""
    order: str = "asc"
    conditions: Sequence[Condition] = ()
    times: Sequence[TimeFilter] = ()
    sort: str | None = None


def list_page(store: Store, query: PageQuery, *, two_way: bool = False) -> JsonObject:
    """`data` and `next_page`; with `two_way` also `prev_page`."""
    conditions = [*query.conditions]
    conditions += [Condition(f"at {sign} ?", (moment,)) for sign, moment in query.times]
    descending = query.order == "desc"
    cursor = None
    if query.page is not None:
        cursor = decode_cursor(query.page, scope=query.scope, order=query.order, times=query.times)
        sign = "<" if descending != cursor.backwards else ">"
        conditions.append(_beyond(query.sort, sign, cursor.position))
    backwards = cursor is not None and cursor.backwards
    found = store.select(
        query.kind,
        parent=query.parent,
        conditions=conditions,
        descending=descending != backwards,
        limit=query.limit + 1,
        sort=query.sort,
    )
    more, items = len(found) > query.limit, found[: query.limit]
    if backwards:
        items.reverse()
    has_next = more if not backwards else True
    has_previous = more if backwards else cursor is not None
    page: JsonObject = {
        "data": [item.data for item in items],
        "next_page": _cursor(query, items, backwards=False) if has_next else None,
    }
    if two_way:
        page["prev_page"] = _cursor(query, items, backwards=True) if has_previous else None
    return page


def _beyond(sort: str | None, sign: str, position: int | None) -> Condition:
    """The condition for what is on the other side of the object at `position`."""
    if sort is None:
        return Condition(f"position {sign} ?", (position,))
    place = f"SELECT {sort}, position FROM objects WHERE position = ?"
    return Condition(f"({sort}, position) {sign} ({place})", (position,))


def _cursor(query: PageQuery, items: list[Stored], *, backwards: bool) -> str | None:
    if not items:
        return None
    edge = items[0] if backwards else items[-1]
    return Cursor(query.scope, query.order, edge.position, at=edge.at, backwards=backwards).encode()
