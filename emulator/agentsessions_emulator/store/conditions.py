"""SQL conditions on stored objects."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Condition:
    """An SQL condition with its values."""

    sql: str
    values: tuple[object, ...] = ()


def json_field(path: str) -> str:
    """The SQL expression of a field inside a stored object."""
    return f"json_extract(data, '$.{path}')"


def any_of(expression: str, values: Sequence[object]) -> Condition:
    """The condition that `expression` is one of `values`."""
    marks = ", ".join("?" * len(values))
    return Condition(f"{expression} IN ({marks})", tuple(values))
