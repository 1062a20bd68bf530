"""JSON bodies: decoded strictly and checked against the operation's schema."""

import json
from collections.abc import Callable
from typing import Any, NoReturn

from agentsessions_emulator.document.document import Operation
from agentsessions_emulator.document.explain import json_type
from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.jsontypes import JsonObject, is_object

_MAX_BYTES = 32 * 1024 * 1024
_MAX_PROBLEMS = 3


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
    if len(body) > _MAX_BYTES:
        raise ApiError(413, f"The body must have at most {_MAX_BYTES} bytes, not {len(body)}.")
    schema = operation.body_schema
    if not body:
        if schema is not None and operation.body_required:
            raise invalid("The body is missing.")
        return {}
    if "json" not in content_type.lower():
        raise invalid(f"header content-type: must be application/json, not {content_type!r}.")
    value = _decode(body)
    if not is_object(value):
        raise invalid(f"The body must be an object, not {json_type(value)}.")
    if schema is None:
        if value:
            raise invalid(f"This endpoint takes no body fields, but got {', '.join(value)}.")
        return {}
    problems = [str(problem) for problem in schemas.problems(value, schema)]
    if problems:
        more = len(problems) - _MAX_PROBLEMS
        tail = f"; and {more} more" if more > 0 else ""
        told = "; ".join(problems[:_MAX_PROBLEMS])
        raise invalid(f"Invalid body: {told}{tail}.", error_code=error_code(value))
    return value


def _decode(body: bytes) -> Any:
    try:
        text = body.decode("utf-8")
        value = json.loads(text, parse_constant=_refuse_constant)
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise invalid("The body holds half of a surrogate pair, which is no character.") from error
    except UnicodeDecodeError as error:
        raise invalid(f"The body is not UTF-8: byte {error.start} cannot be decoded.") from error
    except json.JSONDecodeError as error:
        raise invalid(
            f"The body is not JSON: {error.msg} at line {error.lineno}, column {error.colno}."
        ) from error
    except (ValueError, RecursionError) as error:
        raise invalid(f"The body cannot be read: {error}.") from error
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")
