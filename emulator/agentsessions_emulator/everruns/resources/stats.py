"""Statistics: what the sessions of an agent or a harness have done and used."""

from collections.abc import Iterable

from agentsessions_emulator.clock.timestamps import parse_timestamp, timestamp
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.store.conditions import Condition, json_field
from agentsessions_emulator.store.store import Store

_TOKENS = ("input_tokens", "output_tokens", "cache_read_tokens", "cache_creation_tokens")
BY_OWNER = """
CREATE INDEX IF NOT EXISTS sessions_by_agent
ON objects (json_extract(data, '$.agent_id')) WHERE kind = 'session';
CREATE INDEX IF NOT EXISTS sessions_by_harness
ON objects (json_extract(data, '$.harness_id')) WHERE kind = 'session';
"""
"""Indexes with which the sessions of one agent or harness are found without reading all others."""
_OF_OWNER = "kind = 'session' AND {field} = ?"
"""The condition that these indexes are used for; they need the kind in so many words."""
_TURNS = """
SELECT count(*), max(log.at) FROM log
JOIN objects ON objects.kind = 'session' AND objects.id = log.session_id
WHERE json_extract(objects.data, '$.' || ?) = ? AND log.type = 'turn.started'
AND log.sequence > coalesce(json_extract(objects.data, '$.forked_from_sequence'), 0)
"""
"""How many turns there were, without those that a fork took over, and when the latest began."""


def statistics(store: Store, field: str, key: str) -> JsonObject:
    """Of the sessions whose `field` is this id."""
    sessions = _sessions(store, field, key)
    ((turns, latest),) = store.rows(_TURNS, (field, key))
    statuses = [session["status"] for session in sessions]
    durations = [*map(_duration, sessions)]
    used = {f"total_{name}": _used(sessions, name) for name in _TOKENS}
    return {
        "session_count": len(sessions),
        "active_session_count": statuses.count("active"),
        "idle_session_count": statuses.count("idle"),
        "started_session_count": sum("started_at" in session for session in sessions),
        "waiting_for_tool_results_session_count": statuses.count("waitingfortoolresults"),
        "execution_count": turns,
        "first_session_at": sessions[0]["created_at"] if sessions else None,
        "last_session_at": sessions[-1]["created_at"] if sessions else None,
        "last_execution_at": None if latest is None else timestamp(latest),
        "total_session_duration_ms": sum(durations),
        "avg_session_duration_ms": sum(durations) // len(durations) if durations else None,
        **used,
        "total_cost_usd": 0.0,
        "total_actual_cost_usd": 0.0,
        "total_estimated_cost_usd": 0.0,
    }


def usage(store: Store, field: str, key: str) -> JsonObject | None:
    """The tokens that these sessions have used together; None before the first."""
    sessions = [session for session in _sessions(store, field, key) if "usage" in session]
    if not sessions:
        return None
    return {name: _used(sessions, name) for name in ("input_tokens", "output_tokens")}


def count_sessions(store: Store, field: str, key: str) -> int:
    """How many sessions there are whose `field` is this id."""
    wanted = _OF_OWNER.format(field=json_field(field))
    ((count,),) = store.rows(f"SELECT count(*) FROM objects WHERE {wanted}", (key,))
    return int(count)


def _sessions(store: Store, field: str, key: str) -> list[JsonObject]:
    wanted = [Condition(_OF_OWNER.format(field=json_field(field)), (key,))]
    return [one.data for one in store.select("session", conditions=wanted)]


def _used(sessions: Iterable[JsonObject], name: str) -> int:
    return sum(session.get("usage", {}).get(name, 0) for session in sessions)


def _duration(session: JsonObject) -> int:
    """How long a session took, from its first turn to its latest change, in milliseconds."""
    if "started_at" not in session:
        return 0
    first, latest = (parse_timestamp(session[name]) for name in ("started_at", "updated_at"))
    return (latest - first) // 1000
