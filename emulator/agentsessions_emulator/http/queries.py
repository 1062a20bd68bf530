"""Query strings, read by the parameters that an operation declares."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from agentsessions_emulator.document.explain import listed
from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.errors import UnreadableError
from agentsessions_emulator.jsontypes import JsonObject

_INTEGER = re.compile(r"-?\d{1,18}")


@dataclass(frozen=True)
class Query:
    """The values of an operation's query parameters by wire name."""

    values: JsonObject

    def text(self, name: str) -> str | None:
        return self.values.get(name)

    def number(self, name: str) -> int | None:
        return self.values.get(name)

    def flag(self, name: str) -> bool:
        return bool(self.values.get(name, False))

    def items(self, name: str) -> list[str]:
        items: list[str] = self.values.get(name, [])
        return items


def read_query(
    pairs: Iterable[tuple[str, str]],
    parameters: dict[str, JsonObject],
    schemas: Schemas,
    *,
    ignored: frozenset[str] = frozenset(),
    ignores_unknown: bool = False,
) -> Query:
    """Decode and check a query string. Raises a 400 that names the parameter.

    Those that are `ignored` may be there, or all that are unknown.
    """
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        if name not in ignored and not (ignores_unknown and name not in parameters):
            found.setdefault(name, []).append(value)
    values: JsonObject = {}
    for name, texts in found.items():
        if name not in parameters:
            raise _unreadable(_unknown(name, sorted(parameters)))
        values[name] = _decode(name, texts, parameters[name]["schema"], schemas)
    for name, parameter in parameters.items():
        if parameter.get("required") and name not in values:
            raise _unreadable(f"query parameter {name!r} is required.")
    return Query(values)


def _unreadable(message: str) -> UnreadableError:
    return UnreadableError("query", message)


def _decode(name: str, texts: Sequence[str], schema: JsonObject, schemas: Schemas) -> Any:
    types = schemas.types(schema)
    value: Any
    if "a list" in types:
        value = list(texts)
    elif len(texts) > 1:
        raise _unreadable(f"query parameter {name!r} may be given only once.")
    else:
        value = read_scalar(texts[0], types)
    for problem in schemas.problems(value, schema):
        raise _unreadable(f"query parameter {name!r}{problem.pointer} {problem.rule}.")
    return value


def read_scalar(text: str, types: frozenset[str]) -> Any:
    """A value that was sent as text: a number or a truth value where one is wanted."""
    if "a number" in types and _INTEGER.fullmatch(text):
        return int(text)
    if "true or false" in types and text in ("true", "false"):
        return text == "true"
    return text


def _unknown(name: str, known: list[str]) -> str:
    hint = f"; write it as {name + '[]'!r}" if f"{name}[]" in known else ""
    return f"query parameter {name!r} is not known here{hint}. Known: {listed(known)}."
