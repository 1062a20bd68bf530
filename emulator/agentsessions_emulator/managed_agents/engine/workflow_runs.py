"""Open workflow runs as they are stored, and their statuses. A run that has ended is not kept."""

from dataclasses import dataclass, field

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine.run import Run

KIND = "workflow run"
TRANSITIONS: dict[tuple[str, str], str] = {
    ("created", "start"): "running",
    ("running", "pause"): "idle",
    ("idle", "resume"): "running",
}
"""The status of an open run that something happens to; what is not listed does nothing."""


@dataclass
class WorkflowRun:
    """An open run, started by the call `call_id` of the thread `thread_id`.

    `phases` are its own, with the tasks of each; `phase` counts those that have begun, and
    `phase_started_id` is the event that opened the one it is in. `working` are the threads that
    have not reported yet, `threads` all of them, and `reports` what was said. `error` is what the
    run fails with in the end.
    """

    id: str
    thread_id: str
    call_id: str
    name: str
    phases: list[JsonObject]
    error: str | None
    status: str = "created"
    phase: int = 0
    phase_started_id: str = ""
    working: list[str] = field(default_factory=list[str])
    threads: list[str] = field(default_factory=list[str])
    reports: list[str] = field(default_factory=list[str])


def open_runs(run: Run) -> list[WorkflowRun]:
    """The open runs of the session."""
    stored = run.store.select(KIND, parent=run.thread.session_id)
    return [WorkflowRun(**one.data) for one in stored]


def save(run: Run, workflow: WorkflowRun) -> None:
    run.store.save(KIND, workflow.id, vars(workflow))


def move(run: Run, workflow: WorkflowRun, action: str) -> None:
    """Bring a run into its next status and tell of it."""
    status = TRANSITIONS.get((workflow.status, action))
    if status is not None:
        workflow.status = status
        save(run, workflow)
        run.of(run.primary).emit(f"workflow_run.status_{status}", workflow_run_id=workflow.id)
