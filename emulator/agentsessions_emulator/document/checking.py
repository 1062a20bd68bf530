"""Refusing what breaks a schema."""

from typing import Any

from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject

_MAX_PROBLEMS = 3


def refuse_misfit(value: Any, schema: JsonObject, schemas: Schemas, what: str) -> None:
    """Raises a 400 that says where `value` breaks `schema`."""
    if told := misfit(value, schema, schemas, what):
        raise invalid(told)


def misfit(value: Any, schema: JsonObject, schemas: Schemas, what: str) -> str:
    """The first places where `value` breaks `schema`, and the rules; empty where it does not."""
    problems = [str(problem) for problem in schemas.problems(value, schema)]
    if not problems:
        return ""
    more = len(problems) - _MAX_PROBLEMS
    tail = f"; and {more} more" if more > 0 else ""
    return f"Invalid {what}: {'; '.join(problems[:_MAX_PROBLEMS])}{tail}."
