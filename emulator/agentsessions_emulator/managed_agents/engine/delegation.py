"""Delegation: tasks for agents in threads of their own, and what they report.

A child's last message of a turn is its report. It settles the call that waits for it; where none
does any more, it is a new input of the thread that gets it.
"""

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.thread_agents import ADVISOR
from agentsessions_emulator.managed_agents.engine import children, statuses, usage as usages
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.thread_state import Call
from agentsessions_emulator.scripts.turn import Delegation


def hand_out(run: Run, wanted: Delegation, *, lenient: bool) -> Call:
    """Give a task to another agent; returns the call that waits for its report."""
    content = [text_block(wanted.text)]
    if wanted.thread_id is not None:
        child = children.find_child(run, wanted.thread_id)
        if child is None:
            return refused(run, f"There is no open thread {wanted.thread_id!r}.")
    elif wanted.agent != ADVISOR and children.is_full(run):
        return refused(run, "The session has as many threads as it may; archive one first.")
    else:
        child = children.open_thread(run, wanted.agent, lenient=lenient)
    sent = _send(run, child, content)
    children.tell(child, run, content)
    return Call(sent["id"], "thread", child.agent_name, "report", thread_id=child.thread.id)


def report(run: Run, failure: str | None) -> None:
    """A child thread has ended its turn, in success unless there is a `failure` to tell of."""
    parent, content = run.of(run.parent), run.turn.said
    waiting = _waiting_call(parent, run.thread)
    if failure is None and content:
        _send(run, parent, content)
        received = children.receive(parent, run, content)
        if waiting is None:
            run.parts.inputs.put(parent.thread.id, [received["id"]])
    if waiting is not None:
        outcome = content if failure is None else [text_block(failure)]
        settle(parent, waiting, outcome, is_error=failure is not None)


def end_child(run: Run) -> None:
    """A child thread is archived: no report of it will come."""
    parent = run.of(run.parent)
    if waiting := _waiting_call(parent, run.thread):
        settle(parent, waiting, [text_block("The thread was archived.")], is_error=True)
    statuses.end_thread(run)
    statuses.settle_session(run)
    run.parts.wake(parent.thread)


def settle(run: Run, call: Call, content: list[JsonObject], *, is_error: bool) -> None:
    """The agent of a thread gets the outcome of what it had others do."""
    call.outcome = {"content": content, "is_error": is_error, "thread_id": call.thread_id}
    run.state.new_tokens += usages.content_tokens(content)
    run.save()


def refused(run: Run, why: str) -> Call:
    """A call that nobody takes up."""
    call = Call("", "thread", "")
    settle(run, call, [text_block(why)], is_error=True)
    return call


def text_block(text: str) -> JsonObject:
    return {"type": "text", "text": text}


def _send(run: Run, to: Run, content: list[JsonObject]) -> JsonObject:
    return run.emit(
        "agent.thread_message_sent",
        to_session_thread_id=to.thread.id,
        to_agent_name=to.agent_name,
        content=content,
    )


def _waiting_call(run: Run, child: ThreadRef) -> Call | None:
    waiting = [call for call in run.state.calls if call.is_open and call.thread_id == child.id]
    return waiting[0] if waiting else None
