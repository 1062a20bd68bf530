"""What a list or a stream of events is asked for, as conditions on the log."""

from agentsessions_emulator.clock.timestamps import parse_timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.everruns.engine.event_log import EventLog
from agentsessions_emulator.everruns.ids import check_id
from agentsessions_emulator.http.queries import Query
from agentsessions_emulator.store.conditions import Condition, any_of

_IN_CONTEXT = ("turn_id", "exec_id", "trace_id")
_MOST_TYPES = 25
_NOTHING = Condition("0")
_TOOL = (
    "json_extract(data, '$.data.tool_name') = ? OR json_extract(data, '$.data.tool_call.name') = ?"
)
_TAG = "EXISTS (SELECT 1 FROM json_each(data, '$.tags') WHERE value = ?)"


def start_of(query: Query, log: EventLog, session_id: str) -> Condition | None:
    """What comes after `since_id` or `after_sequence`; None where neither is given.

    After an event that is not stored nothing comes. Raises a 400 for both at once.
    """
    since, after = query.text("since_id"), query.number("after_sequence")
    if since is not None and after is not None:
        raise invalid("since_id and after_sequence exclude each other.")
    if since is not None:
        after = log.sequence_of(session_id, check_id(since, "event"))
        if after is None:
            return _NOTHING
    return None if after is None else Condition("sequence > ?", (after,))


def check_types(query: Query, known: frozenset[str]) -> None:
    """Raises a 400 for a type that there is not, or too many of them."""
    for name in ("types", "exclude"):
        wanted = query.items(name)
        if len(wanted) > _MOST_TYPES:
            raise invalid(f"query parameter {name!r} takes at most {_MOST_TYPES} types.")
        for event_type in wanted:
            if event_type not in known:
                raise invalid(f"query parameter {name!r}: there is no event type {event_type!r}.")


def filters(query: Query) -> list[Condition]:
    """What an event must be like; all of it."""
    conditions: list[Condition] = []
    if types := query.items("types"):
        conditions.append(any_of("type", types))
    if excluded := query.items("exclude"):
        marks = any_of("type", excluded)
        conditions.append(Condition(f"NOT {marks.sql}", marks.values))
    before = query.number("before_sequence")
    if before is not None:
        conditions.append(Condition("sequence < ?", (before,)))
    for name, sign in (("from_ts", ">="), ("to_ts", "<=")):
        if moment := query.text(name):
            conditions.append(Condition(f"at {sign} ?", (parse_timestamp(moment),)))
    conditions += [
        Condition(f"json_extract(data, '$.context.{name}') = ?", (value,))
        for name in _IN_CONTEXT
        if (value := query.text(name))
    ]
    if tags := query.items("tags"):
        conditions.append(Condition(" OR ".join([_TAG] * len(tags)), tuple(tags)))
    if tool := query.text("tool_name"):
        conditions.append(Condition(_TOOL, (tool, tool)))
    if words := query.text("q"):
        conditions += [Condition("instr(lower(data), lower(?))", (word,)) for word in words.split()]
    return conditions
