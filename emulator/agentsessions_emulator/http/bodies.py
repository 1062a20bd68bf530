"""JSON bodies: decoded strictly and checked against the operation's schema."""

import json
import re
from collections.abc import Callable
from typing import Any, NoReturn

from agentsessions_emulator.document.checking import misfit
from agentsessions_emulator.document.document import Operation
from agentsessions_emulator.document.explain import json_type
from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.errors import UnreadableError
from agentsessions_emulator.jsontypes import JsonObject, dump, is_list, is_object

_DEEPEST = 100
_INFINITIES = (float("inf"), float("-inf"))
_HALF_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")
"""What may be half of a surrogate pair; decoding tells."""


def read_body(
    body: bytes,
    content_type: str,
    operation: Operation,
    schemas: Schemas,
    error_code: Callable[[JsonObject], str | None] = lambda _: None,
) -> JsonObject:
    """The decoded body, `{}` when there is none. Raises a 400 that names the place and the rule.

    `error_code` tells the code that goes with the refusal of a body, if one does.
    """
    schema = operation.body_schema
    if not body:
        if schema is not None and operation.body_required:
            raise UnreadableError("type", "The body is missing.")
        return {}
    if "json" not in content_type.lower():
        raise UnreadableError(
            "type", f"header content-type: must be application/json, not {content_type!r}."
        )
    value = decode_json(body)
    if not is_object(value):
        raise UnreadableError("form", f"The body must be an object, not {json_type(value)}.")
    if schema is None:
        if value:
            told = f"This endpoint takes no body fields, but got {', '.join(value)}."
            raise UnreadableError("form", told)
        return {}
    if told := misfit(value, schema, schemas, "body"):
        raise UnreadableError("form", told, error_code=error_code(value))
    return value


def decode_json(body: bytes) -> Any:
    """The JSON value of a body.

    Raises a 400 for what is no JSON, cannot be stored as text, or is nested too deeply.
    """
    try:
        text = body.decode("utf-8")
        value = json.loads(text, parse_constant=_refuse_constant, parse_float=_finite)
        if _HALF_CHARACTER.search(text):
            dump(value).encode()
    except UnicodeEncodeError as error:
        raise _no_json("The body holds half of a surrogate pair, which is no character.") from error
    except UnicodeDecodeError as error:
        raise _no_json(f"The body is not UTF-8: byte {error.start} cannot be decoded.") from error
    except json.JSONDecodeError as error:
        raise _no_json(
            f"The body is not JSON: {error.msg} at line {error.lineno}, column {error.colno}."
        ) from error
    except (ValueError, RecursionError) as error:
        raise _no_json(f"The body cannot be read: {error}.") from error
    if text.count("[") + text.count("{") > _DEEPEST:
        _refuse_depth(value)
    return value


def _no_json(message: str) -> UnreadableError:
    return UnreadableError("syntax", message)


def _refuse_depth(value: object) -> None:
    level = [value]
    for _ in range(_DEEPEST):
        inner = list[object]()
        for item in level:
            if is_object(item):
                inner += item.values()
            elif is_list(item):
                inner += item
        level = inner
    if any(is_object(item) or is_list(item) for item in level):
        raise _no_json(f"The body is nested more than {_DEEPEST} levels deep.")


def _finite(text: str) -> float:
    number = float(text)
    if number in _INFINITIES:
        raise ValueError(f"{text} is too large")
    return number


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")
