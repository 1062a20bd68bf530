"""Structured output: the last answer of a run in the form that was asked for.

An answer that has the form already is taken as it is. Otherwise the model is asked for it, and the
emulated one gives the last text that it has said, each time that it is asked.
"""

import json
from typing import Any

from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.run import END_TURN, Run
from agentsessions_emulator.meerkat.ids import new_id

_RETRIES = 2
_FIRST = (
    "Provide the final output as valid JSON matching the required schema. Output ONLY the JSON, no"
    " additional text or markdown formatting."
)
_AGAIN = (
    "The previous output was invalid: {}. Please provide valid JSON matching the schema. Output"
    " ONLY the JSON, no additional text."
)


class _MisfitError(Exception):
    """What was said does not have the form."""


def extract(run: Run) -> JsonObject:
    """End a run that has said everything; what was found, as results have it."""
    wanted: JsonObject | None = run.session.get("output_schema")
    run.completed(extraction_required=wanted is not None)
    if wanted is None:
        return {}
    schema = wanted["schema"]
    try:
        output = _read(run.text, schema)
    except _MisfitError:
        return _ask(run, schema)
    return _succeed(run, output, 0, "final_reply")


def _ask(run: Run, schema: Any) -> JsonObject:
    """Ask for the form until it is there, or often enough."""
    said = run.messages[-1]["blocks"][-1:]
    text = said[0]["data"]["text"] if said else ""
    attempts = 1 + _retries(run)
    question, reason = _FIRST, ""
    for attempt in range(attempts):
        run.add("user", content=question)
        message_id = new_id(run.store)
        run.tell("text_delta", delta=text, assistant_message_id=message_id)
        run.use(said)
        run.turns += 1
        run.add_answer(said, END_TURN, message_id)
        try:
            return _succeed(run, _read(text, schema), attempt + 1, "extraction_request")
        except _MisfitError as error:
            reason = str(error)
        question = _AGAIN.format(reason)
    return _fail(run, attempts, reason)


def _retries(run: Run) -> int:
    given: int | None = run.session.get("structured_output_retries")
    return _RETRIES if given is None else given


def _succeed(run: Run, output: Any, requests: int, origin: str) -> JsonObject:
    usage = {"request_usage": _usage(run, requests)} if requests else {}
    about = {"session_id": run.session_id, "structured_output": output, "origin": origin}
    run.tell("extraction_succeeded", **about, **usage)
    return {"structured_output": output}


def _fail(run: Run, attempts: int, reason: str) -> JsonObject:
    failure = {"last_output": run.text, "attempts": attempts, "reason": reason}
    usage = _usage(run, attempts)
    run.tell("extraction_failed", session_id=run.session_id, **failure, request_usage=usage)
    return {"extraction_error": failure}


def _usage(run: Run, requests: int) -> list[JsonObject]:
    return [run.told(usage) for usage in run.usages[-requests:]]


def _read(text: str, schema: Any) -> Any:
    """What a text says in JSON. Raises _MisfitError where it does not fit the schema."""
    try:
        output: Any = json.loads(text)
    except ValueError as error:
        raise _MisfitError(f"Invalid JSON: {error}") from None
    for problem in _problems(output, schema):
        raise _MisfitError(f"Schema validation failed: {problem}")
    return output


def _problems(output: Any, schema: Any) -> list[str]:
    """Where an output breaks a schema. One that the emulator does not understand asks nothing."""
    try:
        return [str(problem) for problem in Schemas({}, is_open=True).problems(output, schema)]
    except (ValueError, LookupError, TypeError, AttributeError):
        return []
