"""`user.define_outcome`: the session's record of it and the grading after each piece of work."""

from collections.abc import Generator
from contextlib import contextmanager

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import usage as usages
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.scripts.replay import Taken, sleep
from agentsessions_emulator.scripts.turn import Grade

DEFAULT_ITERATIONS = 3
SIGN_OF_LIFE_SECONDS = 15.0
"""How often a grader that takes its time says that it is still at work."""

_OUT_OF_CYCLES = "max_iterations_reached"


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


def final_result(verdict: str, iteration: int, limit: int) -> str:
    """What a verdict means in this cycle: the last one allowed cannot send the work back."""
    return _OUT_OF_CYCLES if verdict == "needs_revision" and iteration + 1 >= limit else verdict


def begin(run: Run) -> None:
    """Work on the outcome starts (again)."""
    with _editing(run) as evaluation:
        evaluation["result"] = "running"


async def grade(run: Run, event: JsonObject, given: Grade) -> bool:
    """Have one cycle of work graded. Says whether the agent has to go on.

    It goes on when the work is sent back, and for one last turn when the cycles are used up.
    """
    turn = run.turn
    if run.state.outcome_id != event["outcome_id"]:
        return False
    _start_grading(run, event)
    while turn.graded_seconds + SIGN_OF_LIFE_SECONDS <= given.seconds:
        await sleep(run, SIGN_OF_LIFE_SECONDS, "grading")
        with run.store.transaction():
            turn.graded_seconds += SIGN_OF_LIFE_SECONDS
            run.emit("span.outcome_evaluation_ongoing", **_cycle(run, event))
            run.save()
    await sleep(run, given.seconds - turn.graded_seconds, "grading")
    with run.store.transaction():
        limit = event["max_iterations"] or DEFAULT_ITERATIONS
        result = final_result(given.verdict, turn.iteration, limit)
        _conclude(run, event, result, given.explanation)
        goes_on = result in ("needs_revision", _OUT_OF_CYCLES)
        if goes_on:
            turn.iteration, turn.taken = turn.iteration + 1, Taken()
        run.save()
    return goes_on


def abandon(run: Run, result: str, explanation: str) -> None:
    """The work ends before it was graded; does nothing when there is no outcome."""
    if run.state.outcome_id is None or run.state.turn is None:
        return
    event = run.event(run.turn.input_id)
    if event.get("outcome_id") == run.state.outcome_id:
        _conclude(run, event, result, explanation)


def _start_grading(run: Run, event: JsonObject) -> None:
    if run.turn.grading_id:
        return
    with run.store.transaction():
        with _editing(run) as evaluation:
            evaluation["result"] = "evaluating"
        started = run.emit("span.outcome_evaluation_start", **_cycle(run, event))
        run.turn.grading_id = started["id"]
        run.save()


def _conclude(run: Run, event: JsonObject, result: str, explanation: str) -> None:
    turn = run.turn
    run.emit(
        "span.outcome_evaluation_end",
        **_cycle(run, event),
        outcome_evaluation_start_id=turn.grading_id,
        result=result,
        explanation=explanation,
        usage=usages.model_usage(new=0, cached=0, output=0, speed="standard"),
    )
    is_final = result != "needs_revision"
    with _editing(run) as evaluation:
        evaluation |= {
            "iteration": turn.iteration,
            "result": result if is_final else "running",
            "explanation": explanation,
            "completed_at": timestamp(run.clock.now()) if is_final else None,
        }
    turn.grading_id, turn.graded_seconds = "", 0.0
    if is_final:
        run.state.outcome_id = None
    run.save()


def _cycle(run: Run, event: JsonObject) -> JsonObject:
    return {"outcome_id": event["outcome_id"], "iteration": run.turn.iteration}


@contextmanager
def _editing(run: Run) -> Generator[JsonObject]:
    """The session's entry for the outcome that is being worked on."""
    with run.editing() as (session, _):
        evaluations: list[JsonObject] = session["outcome_evaluations"]
        yield next(e for e in evaluations if e["outcome_id"] == run.state.outcome_id)
