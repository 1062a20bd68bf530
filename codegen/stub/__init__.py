"""A new operation as text to paste into the document, which then passes the lint.

What the text says is guessed from the operation id and from what the document says of the same
resource: a beginning to be corrected, not an answer.
"""

from __future__ import annotations

import re

from codegen.names import python_name
from codegen.paste import HEAD, pasted
from codegen.reader import Reader
from codegen.reader.shapes import METHODS
from codegen.stub.fragment import Fragment
from codegen.stub.resource import known_path, path_of, resource_of
from codegen.stub.verbs import VERBS, verb_of

__all__ = ["StubError", "operation_stub"]

_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+")


class StubError(Exception):
    """There is no stub for what was asked; the text says why."""


def operation_stub(
    reader: Reader, operation_id: str, *, method: str = "", path: str = "", tag: str = ""
) -> str:
    """The text for an operation; what is not given follows from the id.

    The document has passed the lint. Raises StubError if the operation cannot be added to it.
    """
    if not reader.all("operation"):
        raise StubError("the document has no operation to go by: write the first one yourself")
    if not _ID.fullmatch(operation_id):
        raise StubError(f"{operation_id!r} is no operation id: write it like sessions_events_list")
    tag = tag or _tag_of(reader, operation_id)
    name = operation_id.removeprefix(f"{python_name(tag)}_")
    if name == operation_id:
        raise StubError(f"{operation_id} does not begin with its tag {tag}")
    verb, resource = verb_of(name), resource_of(reader, tag)
    method = method.lower() or verb.method
    path = path or verb.path.format(collection=resource.collection, item=resource.item)
    path = known_path(reader, path)
    _refuse_what_is_there(reader, operation_id, method, path)
    fragment = Fragment(
        reader=reader,
        operation_id=operation_id,
        resource=resource,
        verb=verb,
        method=method,
        path=path,
    )
    is_there = path in reader.root.entries("paths")
    there = f"# {path} is there already: add the method to it.\n" if is_there else ""
    head = HEAD.format(guessed="words, fields and examples are guesses")
    return head + there + pasted(fragment.result())


def _tag_of(reader: Reader, operation_id: str) -> str:
    """The longest tag that the id begins with, or a new one below it; without any, a new one."""
    words, _, verb = operation_id.rpartition("_")
    for tag in sorted(reader.tags(), key=len, reverse=True):
        if f"{words}_".startswith(f"{python_name(tag)}_"):
            rest = words[len(tag) + 1 :]
            return f"{tag}.{rest}" if rest and verb in VERBS else tag
    return words


def _refuse_what_is_there(reader: Reader, operation_id: str, method: str, path: str) -> None:
    if method not in METHODS:
        raise StubError(f"{method.upper()} is no method of an operation: {', '.join(METHODS)} are")
    for tag in reader.tags():
        if f"{python_name(tag)}_".startswith(f"{operation_id}_"):
            raise StubError(f"{operation_id} is the resource {tag}: add a verb")
    for other in reader.all("operation"):
        other_id = other.text("operationId")
        if other_id == operation_id:
            raise StubError(f"the document has {operation_id} already")
        if (path_of(other), other.keyword) == (path, method):
            raise StubError(f"{method.upper()} {path} is {other_id} already")
