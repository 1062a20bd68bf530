"""Statuses of threads, and what they make of the session's.

The order of the events that tell of them is written down here and nowhere else. The primary thread
is treated like all others; of those, the session's history gets a copy of each event.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import usage as usages, workflow_runs
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.workflow_runs import WorkflowRun

_SECOND = 1_000_000
_BUSY = ("running", "rescheduling")


@dataclass(frozen=True)
class ThreadView:
    """What counts of a thread for its session: `ready` is one that is about to run.

    `waits_for` are the calls that the client has to answer, `stop` says why the thread is idle.
    """

    status: str
    ready: bool = False
    waits_for: tuple[str, ...] = ()
    stop: JsonObject | None = None


def session_status(threads: Sequence[ThreadView]) -> str:
    """The status of a session whose threads are these; terminating it is not theirs to do."""
    statuses = {thread.status for thread in threads}
    for status in _BUSY:
        if status in statuses:
            return status
    return "running" if any(thread.ready for thread in threads) else "idle"


def session_stop(threads: Sequence[ThreadView], *, at_cap: bool) -> JsonObject:
    """Why a session whose threads are all idle is so; the first thread is the primary one."""
    waits_for = [call_id for thread in threads for call_id in thread.waits_for]
    if waits_for:
        return requires_action(waits_for)
    why = threads[0].stop or stop("end_turn")
    return stop("budget_reached") if at_cap and why == stop("end_turn") else why


def stop(reason: str, details: JsonObject | None = None) -> JsonObject:
    """Why a thread is idle."""
    return {"stop_reason": {"type": reason}, "stop_details": details}


def requires_action(event_ids: Sequence[str]) -> JsonObject:
    """Why a thread is idle that waits for these calls to be answered."""
    reason = {"type": "requires_action", "event_ids": list(event_ids)}
    return {"stop_reason": reason, "stop_details": None}


def start_running(run: Run) -> None:
    """idle (or rescheduling) -> running."""
    with run.editing() as (_, thread):
        thread["status"] = "running"
        thread["stats"] = thread["stats"] or _no_stats()
    state = run.state
    if state.running_since is None:
        state.running_since = run.clock.now()
    state.stop = None
    run.save()
    settle_session(run)
    _emit(run, "running")


def go_idle(run: Run, why: JsonObject) -> None:
    """running -> idle, or another reason for being idle."""
    state = run.state
    with run.editing() as (session, thread):
        _stop_the_watch(run, session, thread)
        thread["status"] = "idle"
        thread["usage"] = state.usage
    state.stop = why
    run.save()
    _emit(run, "idle", **why)
    settle_session(run, besides=run.thread)


def reschedule(run: Run) -> None:
    """running -> rescheduling: the service will try again by itself."""
    with run.editing() as (_, thread):
        thread["status"] = "rescheduling"
    _emit(run, "rescheduled")
    settle_session(run)


def end_thread(run: Run) -> None:
    """The end of a thread; what it still had to do is dropped."""
    with run.editing() as (session, thread):
        _stop_the_watch(run, session, thread)
        thread["status"] = "terminated"
    run.state.turn = None
    run.save()
    run.parts.inputs.clear(run.thread.id)
    _emit(run, "terminated")


def end_session(run: Run) -> None:
    """The end of the session; nothing runs in it any more."""
    for thread in run.parts.records.threads(run.thread.session_id):
        one = run.of(thread)
        if thread != run.thread:
            run.parts.discard(thread)
        if one.record["status"] != "terminated":
            end_thread(one)
    with run.editing() as (session, _):
        _stop_the_sessions_watch(run.of(run.primary), session)
        session["status"] = "terminated"
    run.emit_of_session("session.status_terminated")


def settle_session(run: Run, *, besides: ThreadRef | None = None) -> None:
    """Bring the session's status in line with those of its threads.

    What the thread `besides` might do next does not count.
    """
    session, primary = run.session, run.of(run.primary)
    at_cap = usages.at_cap(session)
    threads = [
        _view(run.of(thread), not at_cap and thread != besides)
        for thread in run.parts.records.threads(session["id"])
    ]
    if not at_cap:
        threads += [_view_of_workflow(run, one) for one in workflow_runs.open_runs(run)]
    status = session_status(threads)
    if status == "idle":
        why = session_stop(threads, at_cap=at_cap)
        if why != primary.state.session_stop:
            _session_goes_idle(primary, why)
    elif status != session["status"]:
        _session_goes_on(primary, status)


def _view(run: Run, may_start: bool) -> ThreadView:
    state = run.state
    waiting = tuple(call.id for call in state.waiting_calls)
    can_go_on = state.turn is not None and not any(call.is_open for call in state.calls)
    has_work = can_go_on or run.parts.inputs.waiting(run.thread.id)
    return ThreadView(run.record["status"], may_start and has_work, waiting, state.stop)


def _view_of_workflow(run: Run, workflow: WorkflowRun) -> ThreadView:
    """A run keeps its session running as long as one of its threads is yet to report."""
    workers = [run.of(ThreadRef(run.thread.session_id, one)) for one in workflow.working]
    ready = any(worker.state.turn is None for worker in workers)
    return ThreadView("idle", ready and workflow.status == "running")


def _session_goes_on(primary: Run, status: str) -> None:
    with primary.editing() as (session, _):
        session["status"] = status
    primary.state.session_stop = None
    if primary.state.session_since is None:
        primary.state.session_since = primary.clock.now()
    primary.save()
    told = "rescheduled" if status == "rescheduling" else status
    primary.emit_of_session(f"session.status_{told}")


def _session_goes_idle(primary: Run, why: JsonObject) -> None:
    with primary.editing() as (session, _):
        _stop_the_sessions_watch(primary, session)
        session["status"] = "idle"
    primary.state.session_stop = why
    primary.save()
    if why == stop("budget_reached"):
        for workflow in workflow_runs.open_runs(primary):
            workflow_runs.move(primary, workflow, "pause")
    primary.emit_of_session("session.usage", usage=session["usage"], budget=session["budget"])
    primary.emit_of_session("session.status_idle", **why)


def _emit(run: Run, status: str, **fields: object) -> None:
    about = {"session_thread_id": run.thread.id, "agent_name": run.agent_name, **fields}
    run.emit(f"session.thread_status_{status}", **about)
    if not run.is_primary:
        run.emit_of_session(f"session.thread_status_{status}", **about)


def _stop_the_watch(run: Run, session: JsonObject, thread: JsonObject) -> None:
    """Count the time that the thread ran."""
    state = run.state
    if state.running_since is None:
        return
    spent = run.clock.now() - state.running_since
    state.active += spent
    state.running_since = None
    state.usage["active_seconds"] = round(state.active / _SECOND, 3)
    run.save()
    thread["stats"]["active_seconds"] = state.usage["active_seconds"]
    active = session["stats"]["active_seconds"] + spent / _SECOND
    session["stats"]["active_seconds"] = round(active, 3)


def _stop_the_sessions_watch(primary: Run, session: JsonObject) -> None:
    """Count the time that the session ran, once however many threads did."""
    since, primary.state.session_since = primary.state.session_since, None
    primary.save()
    if since is not None:
        active = session["usage"]["active_seconds"] + (primary.clock.now() - since) / _SECOND
        session["usage"]["active_seconds"] = round(active, 3)


def _no_stats() -> JsonObject:
    return {"active_seconds": 0.0, "duration_seconds": 0.0, "startup_seconds": 0.0}
