"""Workflow runs: programs that put agents to work in threads of their own, phase after phase.

A run has no task of its own: each report of one of its threads takes it a step further. When it has
ended, the call that started it gets its outcome; where that call no longer waits, the end of the
run is a new input of the thread that started it.
"""

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.subagents import check_workflows
from agentsessions_emulator.managed_agents.engine import children, statuses, workflow_runs
from agentsessions_emulator.managed_agents.engine.delegation import refused, settle, text_block
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.thread_state import Call
from agentsessions_emulator.managed_agents.engine.workflow_runs import KIND, WorkflowRun
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.scripts.turn import ScriptError, Workflow

_NEVER_STARTED = "max_workflow_runs_error"


def create(run: Run, wanted: Workflow, *, lenient: bool) -> Call:
    """Make a run of a workflow; returns the call that waits for its end."""
    try:
        check_workflows(run.agent(run.session), lenient=lenient)
    except LookupError as error:
        raise ScriptError(str(error)) from None
    if wanted.error == _NEVER_STARTED:
        run.emit("workflow_run.error", workflow_run_id=None, error=_error(wanted.error))
        return refused(run, f"The workflow was not started: {wanted.error}.")
    workflow_run_id = new_id(run.store, "wrun")
    phases = [
        {"id": new_id(run.store, "wrph"), "name": phase.name, "description": phase.description}
        for phase in wanted.phases
    ]
    created = run.emit(
        "workflow_run.created",
        workflow_run_id=workflow_run_id,
        name=wanted.name,
        description=wanted.description,
        phases=phases,
    )
    tasks = [[[task.agent, task.text] for task in phase.tasks] for phase in wanted.phases]
    planned = [
        {"id": phase["id"], "tasks": of_it} for phase, of_it in zip(phases, tasks, strict=True)
    ]
    workflow = WorkflowRun(
        workflow_run_id, run.thread.id, created["id"], wanted.name, planned, wanted.error
    )
    run.store.insert(
        KIND, workflow.id, vars(workflow), at=run.clock.now(), parent=run.thread.session_id
    )
    return Call(created["id"], "workflow", wanted.name, "report")


def start(run: Run, call: Call) -> None:
    """Let the run of a call begin."""
    for workflow in workflow_runs.open_runs(run):
        if workflow.call_id == call.id:
            workflow_runs.move(run, workflow, "start")
            _next_phase(run, workflow)


def report(child: Run, text: str) -> None:
    """A thread of a run has ended its turn and says what came of it."""
    for workflow in workflow_runs.open_runs(child):
        if child.thread.id in workflow.working:
            workflow.working.remove(child.thread.id)
            workflow.reports.append(text)
            workflow_runs.save(child, workflow)
            run = child.of(ThreadRef(child.thread.session_id, workflow.thread_id))
            if workflow.status == "running":
                _next_phase(run, workflow)


def resume_all(run: Run) -> None:
    """The session can spend again, and its runs go on."""
    for workflow in workflow_runs.open_runs(run):
        workflow_runs.move(run, workflow, "resume")
        _next_phase(run.of(run.primary), workflow)


def stop_all(run: Run) -> None:
    """The session ends, and its runs with it."""
    for workflow in workflow_runs.open_runs(run):
        _end(run.of(run.primary), workflow, {"type": "stopped"})


def _next_phase(run: Run, workflow: WorkflowRun) -> None:
    """Go on to the next phase that has something to do, or to the end."""
    while not workflow.working:
        _close_phase(run, workflow)
        if workflow.phase == len(workflow.phases):
            _finish(run, workflow)
            return
        phase = workflow.phases[workflow.phase]
        started = run.emit(
            "workflow_run.phase_started",
            workflow_run_id=workflow.id,
            workflow_run_phase_id=phase["id"],
        )
        workflow.phase, workflow.phase_started_id = workflow.phase + 1, started["id"]
        for agent, text in phase["tasks"]:
            child = children.open_thread(run, agent, workflow.id, lenient=run.parts.lenient)
            children.tell(child, run, [text_block(text)])
            workflow.working.append(child.thread.id)
        workflow.threads += workflow.working
        workflow_runs.save(run, workflow)
    for thread_id in workflow.working:
        children.wake(run, thread_id)


def _close_phase(run: Run, workflow: WorkflowRun) -> None:
    if workflow.phase_started_id:
        run.emit(
            "workflow_run.phase_ended",
            workflow_run_id=workflow.id,
            workflow_run_phase_id=workflow.phases[workflow.phase - 1]["id"],
            phase_started_id=workflow.phase_started_id,
        )
        workflow.phase_started_id = ""


def _finish(run: Run, workflow: WorkflowRun) -> None:
    """The program has come to its end; the thread that started it goes on with the outcome."""
    result: JsonObject = {"type": "completed"}
    if workflow.error is not None:
        error = _error(workflow.error)
        run.emit("workflow_run.error", workflow_run_id=workflow.id, error=error)
        result = {"type": "error", "error": error}
    waiting = [call for call in run.state.calls if call.is_open and call.id == workflow.call_id]
    ended = _end(run, workflow, result)
    for call in waiting:
        content = [text_block(text) for text in workflow.reports]
        settle(run, call, content, is_error=workflow.error is not None)
    if not waiting:
        run.parts.inputs.put(run.thread.id, [ended["id"]])
    for thread_id in workflow.threads:
        _archive(run.of(ThreadRef(run.thread.session_id, thread_id)))
    statuses.settle_session(run)
    run.parts.wake(run.thread)


def _end(run: Run, workflow: WorkflowRun, result: JsonObject) -> JsonObject:
    _close_phase(run, workflow)
    run.store.remove(KIND, workflow.id)
    return run.emit("workflow_run.status_ended", workflow_run_id=workflow.id, result=result)


def _archive(child: Run) -> None:
    if child.record["status"] != "terminated":
        statuses.end_thread(child)
    with child.editing() as (_, thread):
        thread["archived_at"] = timestamp(child.clock.now())


def _error(error_type: str) -> JsonObject:
    return {"type": error_type, "message": f"The emulated workflow met a {error_type}."}
