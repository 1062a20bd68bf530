"""The rules of JSON Schema that concern a value by itself, without what it holds."""

import operator
import re
from collections.abc import Callable, Sized
from datetime import datetime
from typing import Any, TypeAlias

from agentsessions_emulator.document.explain import json_class
from agentsessions_emulator.jsontypes import is_list, is_object

Rule: TypeAlias = Callable[[Any], bool]
"""Whether a value keeps a rule. Rules for another type of value are kept by every value."""

_Compare: TypeAlias = Callable[[Any, Any], bool]

_SIZES: dict[str, tuple[type[Sized], _Compare]] = {
    "minLength": (str, operator.ge),
    "maxLength": (str, operator.le),
    "minItems": (list, operator.ge),
    "maxItems": (list, operator.le),
    "minProperties": (dict, operator.ge),
    "maxProperties": (dict, operator.le),
}
_BOUNDS: dict[str, _Compare] = {
    "minimum": operator.ge,
    "maximum": operator.le,
    "exclusiveMinimum": operator.gt,
    "exclusiveMaximum": operator.lt,
}
_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "object": (dict,),
    "array": (list,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


def rule_of(keyword: str, argument: Any) -> Rule | None:
    """The rule `keyword: argument`; None for a keyword that is not known here."""
    if keyword in _SIZES:
        of, compare = _SIZES[keyword]
        return lambda value: not isinstance(value, of) or compare(len(value), argument)
    if keyword in _BOUNDS:
        compare = _BOUNDS[keyword]
        return lambda value: not _is_number(value) or compare(value, argument)
    match keyword:
        case "type":
            return _is_of(argument)
        case "const":
            return _is_one_of([argument])
        case "enum":
            return _is_one_of(argument)
        case "pattern":
            search = re.compile(argument).search
            return lambda value: not isinstance(value, str) or search(value) is not None
        case "format":
            return _is_timestamp if argument == "date-time" else _anything
        case "multipleOf":
            return lambda value: not _is_number(value) or value % argument == 0
        case "uniqueItems":
            return _all_differ if argument else _anything
        case _:
            return None


def classes_of(names: str | list[str]) -> frozenset[type]:
    """The classes whose values are of a `type`, all of them."""
    every = [names] if isinstance(names, str) else names
    return frozenset(each for name in every for each in _TYPES[name])


def _is_of(names: str | list[str]) -> Rule:
    classes = classes_of(names)
    if "integer" not in names:
        return lambda value: json_class(value) in classes
    return lambda value: (
        json_class(value) in classes or (isinstance(value, float) and value.is_integer())
    )


def _is_one_of(choices: list[Any]) -> Rule:
    if all(isinstance(one, str) for one in choices):
        words = frozenset(choices)
        return lambda value: isinstance(value, str) and value in words
    return lambda value: any(_same(value, one) for one in choices)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _same(one: Any, other: Any) -> bool:
    """Equality as JSON has it: true is not 1, however deep."""
    if is_object(one) and is_object(other):
        return one.keys() == other.keys() and all(_same(one[name], other[name]) for name in one)
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(_same, one, other))
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _all_differ(value: object) -> bool:
    return not is_list(value) or not any(
        _same(one, other) for index, one in enumerate(value) for other in value[:index]
    )


def _is_timestamp(value: object) -> bool:
    if not isinstance(value, str):
        return True
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return len(value) > len("2026-10-21") and value[10] in "Tt"


def _anything(_value: object) -> bool:
    return True
