"""Runs of the agent behind a session, stopped by their ids."""

from uuid import UUID

from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.engine import Engine
from agentsessions_emulator.meerkat.errors import bad_request
from agentsessions_emulator.service.operations import operation

_CANCELLED = {"completion": "cancelled", "terminal": "cancelled"}


class Runs:
    """The runs of all sessions."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @operation("sessions_runs_stop")
    def stop(self, request: Request) -> JsonObject:
        """Stop a run if it is the one that is going on."""
        session_id = self._engine.session(request.path["id"])["session_id"]
        run_id = _run_id(request.path["run_id"])
        run = self._engine.runs.find(session_id)
        receipt: JsonObject = {"outcome": "not_current", "run_id": run_id}
        if run is not None and run.id == run_id:
            contributors = [{"input_id": run.input.id, **_CANCELLED}]
            receipt |= {"outcome": "stopped", "contributors": contributors}
            self._engine.interrupt(session_id)
        elif run is not None:
            receipt["current_run_id"] = run.id
        return {"session_id": session_id, "receipt": receipt}


def _run_id(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError as error:
        raise bad_request(f"invalid run_id '{text}': {error}") from None
