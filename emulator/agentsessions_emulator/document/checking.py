"""Refusing what breaks a schema."""

from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject

_MAX_PROBLEMS = 3


def refuse_misfit(value: object, schema: JsonObject, schemas: Schemas, what: str) -> None:
    """Raises a 400 that names the first places where `value` breaks `schema`, and the rules."""
    problems = [str(problem) for problem in schemas.problems(value, schema)]
    if problems:
        more = len(problems) - _MAX_PROBLEMS
        tail = f"; and {more} more" if more > 0 else ""
        raise invalid(f"Invalid {what}: " + "; ".join(problems[:_MAX_PROBLEMS]) + tail + ".")
