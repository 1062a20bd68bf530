"""From assignments to the arguments of one operation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import Factory, define

from agentsessions.core.request.files import FilePart

from ..failures import Misuse
from ..near import did_you_mean
from .assignments import Assignment, flat, parse, put
from .catalogue import Described

_BODY = "body"


@define
class Arguments:
    """What an operation is called with."""

    path: dict[str, str] = Factory(dict[str, str])
    keywords: dict[str, Any] = Factory(dict[str, Any])
    body: Any = None

    def for_call(self, described: Described) -> tuple[list[str], dict[str, Any]]:
        """The positional and the keyword arguments."""
        body = {_BODY: {} if self.body is None else self.body} if described.takes_body else {}
        return [self.path[name] for name in described.positional], {**self.keywords, **body}


def arguments_of(described: Described, given: Iterable[str]) -> Arguments:
    """Read what was given for an operation.

    Raises Misuse for a name that it does not have, and for one that is missing.
    """
    arguments = Arguments()
    is_whole = False
    for one in parse(given):
        name = flat(one.steps)
        if one.steps == (_BODY,) and described.takes_body:
            is_whole, arguments.body = True, one.read()
        elif name in described.positional:
            arguments.path[name] = str(one.read())
        elif name in described.keywords:
            _set_keyword(described, arguments, name, one)
        else:
            _set_field(described, arguments, one)
    _check_complete(described, arguments, is_whole=is_whole)
    return arguments


def _set_keyword(described: Described, arguments: Arguments, name: str, one: Assignment) -> None:
    value = one.read()
    if described.keywords[name]:
        several = value if isinstance(value, list) else [value]
        arguments.keywords.setdefault(name, []).extend(several)
    elif name in arguments.keywords:
        raise Misuse(f"{one.written!r}: {name} is given twice, and takes one value")
    else:
        arguments.keywords[name] = value


def _set_field(described: Described, arguments: Arguments, one: Assignment) -> None:
    steps = one.steps[1:] if one.steps[0] == _BODY else one.steps
    wire_name = described.body.get(steps[0])
    if wire_name is None:
        raise Misuse(
            f"{described.operation.id} has no {steps[0]!r}"
            f"{did_you_mean(steps[0], described.names())}"
        )
    if arguments.body is None:
        arguments.body = {}
    if not isinstance(arguments.body, dict):
        raise Misuse(f"{one.written!r}: the whole body is given already")
    if wire_name in described.operation.file_parts:
        _add_file(arguments.body, wire_name, one)
    else:
        put(arguments.body, (wire_name, *steps[1:]), one.read(), one.written)


def _add_file(body: dict[str, Any], wire_name: str, one: Assignment) -> None:
    """A file of a form. Where there can be several, their names tell the folders that they are in."""
    path = one.file
    if path is None:
        raise Misuse(f"{one.written!r}: this is a file, given as {one.steps[0]}=@PATH")
    if wire_name.endswith("[]"):
        body.setdefault(wire_name, []).append(FilePart(path, name=path.as_posix()))
    else:
        body[wire_name] = path


def _check_complete(described: Described, arguments: Arguments, *, is_whole: bool) -> None:
    missing = [name for name in described.positional if name not in arguments.path]
    missing += sorted(described.required - arguments.keywords.keys())
    if not is_whole:
        given = arguments.body or {}
        missing += [
            name
            for name, wire_name in described.body.items()
            if name in described.body_required and wire_name not in given
        ]
    if missing:
        wanted = " ".join(f"{name}=..." for name in missing)
        raise Misuse(f"{described.operation.id} needs {wanted}")
