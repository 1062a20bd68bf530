"""From assignments to the arguments of one operation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from attrs import Factory, define

from agentsessions.core.request.files import FilePart
from agentsessions.core.serialization.decoding import is_array

from ..failures import UsageError
from ..near import did_you_mean
from .assignments import Assignment, flat, parse, put
from .catalogue import Described

_BODY = "body"


@define
class Arguments:
    """What an operation is called with; `body` are the fields of the body, `whole` all of it."""

    path: dict[str, str] = Factory(dict[str, str])
    keywords: dict[str, Any] = Factory(dict[str, Any])
    body: dict[str, Any] = Factory(dict[str, Any])
    whole: Assignment | None = None

    def for_call(self, described: Described) -> tuple[list[str], dict[str, Any]]:
        """The positional and the keyword arguments."""
        positional = [self.path[name] for name in described.positional]
        if not described.takes_body:
            return positional, self.keywords
        body = self.body if self.whole is None else self.whole.read()
        return positional, {**self.keywords, _BODY: body}


def arguments_of(described: Described, given: Iterable[str]) -> Arguments:
    """Read what was given for an operation.

    Raises UsageError for a name that it does not have, and for one that is missing.
    """
    arguments = Arguments()
    for one in parse(given):
        name = flat(one.steps)
        if one.steps == (_BODY,) and described.takes_body:
            arguments.whole = one
        elif name in described.positional:
            arguments.path[name] = str(one.read())
        elif name in described.keywords:
            _set_keyword(described, arguments.keywords, name, one)
        else:
            _set_field(described, arguments.body, one)
    _check_complete(described, arguments)
    return arguments


def _set_keyword(
    described: Described, keywords: dict[str, Any], name: str, one: Assignment
) -> None:
    value = one.read()
    if described.keywords[name]:
        keywords.setdefault(name, []).extend(value if is_array(value) else [value])
    elif name in keywords:
        raise UsageError(f"{one.written!r}: {name} is given twice, and takes one value")
    else:
        keywords[name] = value


def _set_field(described: Described, body: dict[str, Any], one: Assignment) -> None:
    first, *inner = list(one.steps)
    if first == _BODY and inner:
        first, *inner = inner
    wire_name = described.body.get(first)
    if wire_name is None:
        near = did_you_mean(first, described.names())
        raise UsageError(f"{described.operation.id} has no {first!r}{near}")
    if wire_name in described.operation.file_parts:
        _add_file(body, wire_name, one)
    else:
        put(body, one, (wire_name, *inner), one.read())


def _add_file(body: dict[str, Any], wire_name: str, one: Assignment) -> None:
    """A file of a form. The names of several tell the folders that they are in."""
    path = one.file
    if path is None:
        raise UsageError(f"{one.written!r}: this is a file, given as {one.steps[0]}=@PATH")
    if wire_name.endswith("[]"):
        body.setdefault(wire_name, []).append(FilePart(path, name=path.as_posix()))
    else:
        body[wire_name] = path


def _check_complete(described: Described, arguments: Arguments) -> None:
    missing = [name for name in described.positional if name not in arguments.path]
    missing += sorted(described.required - arguments.keywords.keys())
    if arguments.whole is None:
        missing += [
            name
            for name, wire_name in described.body.items()
            if name in described.body_required and wire_name not in arguments.body
        ]
    elif arguments.body:
        raise UsageError(f"{arguments.whole.written!r} is all of the body; give no field besides")
    if missing:
        wanted = " ".join(f"{name}=..." for name in missing)
        raise UsageError(f"{described.operation.id} needs {wanted}")
