"""The answers to those who have begun a run."""

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.run import Run
from agentsessions_emulator.meerkat.engine.usage import accounting, total
from agentsessions_emulator.meerkat.errors import failed
from agentsessions_emulator.meerkat.ids import session_ref

_HEALTHY = {
    "state": "healthy",
    "invalid_ratio": 0.0,
    "invalid_count": 0,
    "total_count": 0,
    "failure_streak": 0,
    "handshake_failed": False,
}


def result_of(run: Run, found: JsonObject) -> JsonObject:
    """The result of a run that has come to a good end; `found` is what was extracted."""
    return {
        "session_id": run.session_id,
        "session_ref": session_ref(run.session_id),
        "text": run.text,
        "turns": run.turns,
        "tool_calls": run.tool_calls,
        "usage": run.used.answered(),
        "run_usage": total(run.usages).answered(),
        "request_usage": [
            {**usage.answered(), "accounting": accounting(run.session, usage)}
            for usage in run.usages
        ],
        **found,
        "skill_diagnostics": {"source_health": _HEALTHY, "quarantined": []},
    }


def callback_pending(run: Run) -> ApiError:
    """500: the run waits for a tool of the client. It goes on by the next message."""
    first = run.pending[0]
    details = {
        "session_id": run.session_id,
        "session_ref": session_ref(run.session_id),
        "session_created": run.input.creates,
        "resumable": True,
        "tool_name": first.name,
        "args": first.args,
        "pending_tool_calls": [call.pending() for call in run.pending],
    }
    return failed("CALLBACK_PENDING", f"callback pending for tool '{first.name}'", details)
