"""Refusing what breaks a schema."""

from collections.abc import Callable
from typing import Any

from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject

_MAX_PROBLEMS = 3


def refuse_misfit(
    value: Any,
    schema: JsonObject,
    schemas: Schemas,
    what: str,
    error_code: Callable[[Any], str | None] = lambda _: None,
) -> None:
    """Raises a 400 that names the first places where `value` breaks `schema`, and the rules.

    `error_code` tells the code that goes with it, if one does.
    """
    problems = [str(problem) for problem in schemas.problems(value, schema)]
    if problems:
        more = len(problems) - _MAX_PROBLEMS
        tail = f"; and {more} more" if more > 0 else ""
        told = "; ".join(problems[:_MAX_PROBLEMS])
        raise invalid(f"Invalid {what}: {told}{tail}.", error_code=error_code(value))
