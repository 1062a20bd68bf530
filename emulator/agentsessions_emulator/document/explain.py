"""Words for broken schema rules, to be read after the place: "/name must be a string"."""

from collections.abc import Sequence
from typing import Any

_TYPES = {
    "string": "a string",
    "object": "an object",
    "array": "a list",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}
_SHOWN = 60


def json_type(value: object) -> str:
    """What a JSON value is: "a string", "an object", "null", ..."""
    match value:
        case None:
            return "null"
        case bool():
            return "true or false"
        case str():
            return "a string"
        case int() | float():
            return "a number"
        case dict():
            return "an object"
        case _:
            return "a list"


def listed(choices: Sequence[str]) -> str:
    """ "a", "a or b", "one of a, b, c"."""
    if not choices:
        return "nothing"
    if len(choices) <= 2:
        return " or ".join(choices)
    return "one of " + ", ".join(choices)


def shown(value: object) -> str:
    """A value as it is quoted in a message, cut when long."""
    text = repr(value)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."


def explain(keyword: str, argument: Any, instance: Any, otherwise: str) -> str:
    """The rule `keyword: argument` that `instance` breaks, in words."""
    match keyword:
        case "type":
            names = [argument] if isinstance(argument, str) else argument
            expected = listed([_TYPES[name] for name in names])
            actual = shown(instance) if isinstance(instance, int | float) else json_type(instance)
            return f"must be {expected}, not {actual}"
        case "required":
            missing = next(name for name in argument if otherwise.startswith(repr(name)))
            return f"lacks the required field {missing!r}"
        case "const":
            return f"is {shown(instance)} but must be {argument!r}"
        case "enum":
            return f"is {shown(instance)} but must be {listed([str(a) for a in argument])}"
        case "format" if argument == "date-time":
            return f"is {shown(instance)}, which is no RFC 3339 timestamp"
        case "pattern":
            return f"is {shown(instance)}, which does not match {argument}"
        case "minLength" if argument == 1:
            return "must not be empty"
        case "minLength":
            return f"must have at least {argument} characters, not {len(instance)}"
        case "maxLength":
            return f"must have at most {argument} characters, not {len(instance)}"
        case "minItems":
            return f"must have at least {argument} items, not {len(instance)}"
        case "maxItems":
            return f"must have at most {argument} items, not {len(instance)}"
        case "maxProperties":
            return f"must have at most {argument} entries, not {len(instance)}"
        case "uniqueItems":
            return "must not hold the same item twice"
        case "minimum":
            return f"must be at least {argument}, not {instance}"
        case "maximum":
            return f"must be at most {argument}, not {instance}"
        case _:
            return otherwise
