"""Child threads: opened for an agent, given something to do."""

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.subagents import subagent
from agentsessions_emulator.managed_agents.engine.records import ThreadRef
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.scripts.turn import ScriptError

_MAX_CHILDREN = 25


def open_thread(
    run: Run, wanted: str | JsonObject, workflow_run_id: str | None = None, *, lenient: bool
) -> Run:
    """A new child thread for an agent: one of the roster by its name, or one that is made up."""
    feature = "subagents" if workflow_run_id is None else "workflows"
    try:
        agent = subagent(run.agent(run.session), wanted, feature, lenient=lenient)
    except LookupError as error:
        raise ScriptError(str(error)) from None
    child = run.parts.create_thread(
        run.thread.session_id, agent, parent=run.thread, workflow_run_id=workflow_run_id
    )
    run.emit_of_session(
        "session.thread_created",
        session_thread_id=child.id,
        agent_name=run.of(child).agent_name,
        workflow_run_id=workflow_run_id,
    )
    return run.of(child)


def find_child(run: Run, thread_id: str) -> Run | None:
    """A child of this thread that still takes something up."""
    for thread in run.parts.records.threads(run.thread.session_id):
        record = run.of(thread).record
        if thread.id == thread_id and record["parent_thread_id"] == run.thread.id:
            return None if record["status"] == "terminated" else run.of(thread)
    return None


def is_full(run: Run) -> bool:
    """Whether the session can have no more child threads."""
    threads = run.parts.records.threads(run.thread.session_id)
    return sum(_counts(run.of(thread).record) for thread in threads) >= _MAX_CHILDREN


def tell(child: Run, sender: Run, content: list[JsonObject]) -> None:
    """Give a child thread its next input."""
    child.parts.inputs.put(child.thread.id, [receive(child, sender, content)["id"]])


def receive(run: Run, sender: Run, content: list[JsonObject]) -> JsonObject:
    return run.emit(
        "agent.thread_message_received",
        from_session_thread_id=sender.thread.id,
        from_agent_name=sender.agent_name,
        content=content,
    )


def _counts(thread: JsonObject) -> bool:
    """Whether a thread is one of those that there may be only so many of."""
    is_child = thread["parent_thread_id"] is not None and thread["archived_at"] is None
    is_exempt = thread["workflow_run_id"] is not None or thread["agent"]["type"] == "advisor"
    return is_child and not is_exempt


def wake(run: Run, thread_id: str) -> None:
    run.parts.wake(ThreadRef(run.thread.session_id, thread_id))
