"""`user.define_outcome`: the session's record of it and the grading after each piece of work."""

from collections.abc import Generator
from contextlib import contextmanager

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import usage as usages
from agentsessions_emulator.managed_agents.engine.run import Run

DEFAULT_ITERATIONS = 3


def evaluation_of(event: JsonObject) -> JsonObject:
    """The entry of `outcome_evaluations` for an outcome that was just defined."""
    return {
        "type": "outcome_evaluation",
        "outcome_id": event["outcome_id"],
        "description": event["description"],
        "iteration": 0,
        "result": "pending",
        "explanation": None,
        "completed_at": None,
    }


def begin(run: Run) -> None:
    """Work on the outcome starts (again)."""
    with _editing(run) as evaluation:
        evaluation["result"] = "running"


def grade(run: Run, event: JsonObject, verdict: str, explanation: str) -> bool:
    """Emit the grading of one iteration. Says whether the work has to be done again."""
    turn = run.turn
    iteration = turn.iteration
    limit = event["max_iterations"] or DEFAULT_ITERATIONS
    if verdict == "needs_revision" and iteration + 1 >= limit:
        verdict = "max_iterations_reached"
    again = verdict == "needs_revision"
    with _editing(run) as evaluation:
        evaluation["result"] = "evaluating"
    ids = {"outcome_id": event["outcome_id"], "iteration": iteration}
    started = run.emit("span.outcome_evaluation_start", **ids)
    _emit_end(run, ids, started["id"], verdict, explanation)
    with _editing(run) as evaluation:
        evaluation |= {
            "iteration": iteration,
            "result": "running" if again else verdict,
            "explanation": explanation,
            "completed_at": None if again else timestamp(run.clock.now()),
        }
    if again:
        turn.iteration, turn.steps = iteration + 1, 0
        turn.results.clear()
    else:
        run.state.outcome_id = None
    run.save()
    return again


def abandon(run: Run, verdict: str, explanation: str) -> None:
    """The work ends before it was graded; does nothing when there is no outcome."""
    if run.state.outcome_id is None or run.state.turn is None:
        return
    event = run.event(run.turn.input_id)
    if event.get("outcome_id") != run.state.outcome_id:
        return
    ids = {"outcome_id": event["outcome_id"], "iteration": run.turn.iteration}
    _emit_end(run, ids, "", verdict, explanation)
    with _editing(run) as evaluation:
        evaluation |= {
            "result": verdict,
            "explanation": explanation,
            "completed_at": timestamp(run.clock.now()),
        }
    run.state.outcome_id = None
    run.save()


def _emit_end(run: Run, ids: JsonObject, started_id: str, verdict: str, explanation: str) -> None:
    run.emit(
        "span.outcome_evaluation_end",
        **ids,
        outcome_evaluation_start_id=started_id,
        result=verdict,
        explanation=explanation,
        usage=usages.model_usage(new=0, cached=0, output=0, speed="standard"),
    )


@contextmanager
def _editing(run: Run) -> Generator[JsonObject]:
    """The session's entry for the outcome that is being worked on."""
    with run.editing() as (session, _):
        evaluations: list[JsonObject] = session["outcome_evaluations"]
        yield next(e for e in evaluations if e["outcome_id"] == run.state.outcome_id)
