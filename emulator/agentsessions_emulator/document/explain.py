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
TYPE_OF_CLASS: dict[type, str] = {
    type(None): "null",
    bool: "true or false",
    str: "a string",
    int: "a number",
    float: "a number",
    dict: "an object",
    list: "a list",
}
"""What the values of a class are in JSON."""
_BOUNDS = {
    "minimum": "at least",
    "maximum": "at most",
    "exclusiveMinimum": "more than",
    "exclusiveMaximum": "less than",
}
_SIZES = {
    "minLength": ("at least", "characters"),
    "maxLength": ("at most", "characters"),
    "minItems": ("at least", "items"),
    "maxItems": ("at most", "items"),
    "minProperties": ("at least", "entries"),
    "maxProperties": ("at most", "entries"),
}
_SHOWN = 60


def json_type(value: object) -> str:
    """What a JSON value is: "a string", "an object", "null", ..."""
    return TYPE_OF_CLASS.get(json_class(value), "nothing that JSON has")


def json_class(value: object) -> type:
    """The class that stands for a JSON type, also where a script made a value of a subclass."""
    own = type(value)
    if own in TYPE_OF_CLASS:
        return own
    return next((each for each in own.__mro__ if each in TYPE_OF_CLASS), own)


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


def explain(keyword: str, argument: Any, instance: Any) -> str:
    """The rule `keyword: argument` that `instance` breaks, in words."""
    match keyword:
        case "type":
            names = [argument] if isinstance(argument, str) else argument
            expected = listed([_TYPES[name] for name in names])
            actual = shown(instance) if isinstance(instance, int | float) else json_type(instance)
            return f"must be {expected}, not {actual}"
        case "const":
            return f"is {shown(instance)} but must be {argument!r}"
        case "enum":
            return f"is {shown(instance)} but must be {listed([str(a) for a in argument])}"
        case "format":
            return f"is {shown(instance)}, which is no RFC 3339 timestamp"
        case "pattern":
            return f"is {shown(instance)}, which does not match {argument}"
        case "minLength" if argument == 1:
            return "must not be empty"
        case "uniqueItems":
            return "must not hold the same item twice"
        case "multipleOf":
            return f"must be another number: {instance} is not a multiple of {argument}"
        case _ if keyword in _BOUNDS:
            return f"must be {_BOUNDS[keyword]} {argument}, not {instance}"
        case _:
            bound, counted = _SIZES[keyword]
            return f"must have {bound} {argument} {counted}, not {len(instance)}"
