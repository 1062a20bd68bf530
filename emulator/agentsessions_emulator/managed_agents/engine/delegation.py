"""Delegation: child threads, what they are asked to do and what they report.

A child's last message of a turn is its report. It settles the call that waits for it; where none
does any more, it is a new input of the thread that gets it.
"""

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.subagents import subagent
from agentsessions_emulator.managed_agents.configuration.thread_agents import ADVISOR
from agentsessions_emulator.managed_agents.engine import statuses, usage as usages
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.thread_state import Call
from agentsessions_emulator.scripts.turn import Delegation, ScriptError

_MAX_CHILDREN = 25


def hand_out(run: Run, wanted: Delegation) -> Call:
    """Give a task to another agent; returns the call that waits for its report."""
    content = [{"type": "text", "text": wanted.text}]
    if wanted.thread_id is not None:
        child = _open_child(run, wanted.thread_id)
        if child is None:
            return _refused(run, f"There is no open thread {wanted.thread_id!r}.")
    elif _is_full(run, wanted):
        return _refused(run, f"The session has {_MAX_CHILDREN} threads; archive one first.")
    else:
        child = _open_thread(run, wanted)
    other = run.of(child)
    sent = _message(run, other, content)
    run.parts.inputs.put(child.id, [_received(other, run, content)["id"]])
    return Call(sent["id"], "thread", other.agent_name, "report", thread_id=child.id)


def report(run: Run, failure: str | None) -> None:
    """A child thread has ended its turn, in success unless there is a `failure` to tell of."""
    if run.is_primary:
        return
    parent = run.of(run.parent)
    content = run.turn.said
    waiting = _waiting_call(parent, run.thread)
    if failure is None and content:
        _message(run, parent, content)
        received = _received(parent, run, content)
        if waiting is None and parent.record["status"] != "terminated":
            run.parts.inputs.put(parent.thread.id, [received["id"]])
    if waiting is not None:
        outcome = content if failure is None else [{"type": "text", "text": failure}]
        settle(parent, waiting, outcome, is_error=failure is not None)


def end_child(run: Run) -> None:
    """A child thread is archived: no report of it will come."""
    parent = run.of(run.parent)
    if waiting := _waiting_call(parent, run.thread):
        gone = {"type": "text", "text": "The thread was archived."}
        settle(parent, waiting, [gone], is_error=True)
    statuses.end_thread(run)
    statuses.settle_session(run)
    run.parts.wake(parent.thread)


def settle(run: Run, call: Call, content: list[JsonObject], *, is_error: bool) -> None:
    """The agent of a thread gets the outcome of a delegation."""
    call.outcome = {"content": content, "is_error": is_error, "thread_id": call.thread_id}
    run.state.new_tokens += usages.content_tokens(content)
    run.save()


def _refused(run: Run, why: str) -> Call:
    call = Call("", "thread", "")
    settle(run, call, [{"type": "text", "text": why}], is_error=True)
    return call


def _is_full(run: Run, wanted: Delegation) -> bool:
    if wanted.agent == ADVISOR:
        return False
    threads = run.parts.records.threads(run.thread.session_id)
    return sum(_counts(run.of(thread).record) for thread in threads) >= _MAX_CHILDREN


def _counts(thread: JsonObject) -> bool:
    """Whether a thread is one of those that there may be only so many of."""
    is_child = thread["parent_thread_id"] is not None and thread["archived_at"] is None
    is_exempt = thread["workflow_run_id"] is not None or thread["agent"]["type"] == "advisor"
    return is_child and not is_exempt


def _open_thread(run: Run, wanted: Delegation) -> ThreadRef:
    try:
        agent = subagent(run.agent(run.session), wanted.agent, lenient=run.parts.lenient)
    except LookupError as error:
        raise ScriptError(str(error)) from None
    child = run.parts.create_thread(run.thread.session_id, agent, parent=run.thread)
    run.emit_of_session(
        "session.thread_created",
        session_thread_id=child.id,
        agent_name=run.of(child).agent_name,
        workflow_run_id=None,
    )
    return child


def _open_child(run: Run, thread_id: str) -> ThreadRef | None:
    for thread in run.parts.records.threads(run.thread.session_id):
        record = run.of(thread).record
        if thread.id == thread_id and record["parent_thread_id"] == run.thread.id:
            return None if record["status"] == "terminated" else thread
    return None


def _message(run: Run, to: Run, content: list[JsonObject]) -> JsonObject:
    return run.emit(
        "agent.thread_message_sent",
        to_session_thread_id=to.thread.id,
        to_agent_name=to.agent_name,
        content=content,
    )


def _received(run: Run, sender: Run, content: list[JsonObject]) -> JsonObject:
    return run.emit(
        "agent.thread_message_received",
        from_session_thread_id=sender.thread.id,
        from_agent_name=sender.agent_name,
        content=content,
    )


def _waiting_call(run: Run, child: ThreadRef) -> Call | None:
    waiting = [call for call in run.state.calls if call.is_open and call.thread_id == child.id]
    return waiting[0] if waiting else None
