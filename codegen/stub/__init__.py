"""A new operation as text to paste into the document, which then passes the lint.

What the text says is guessed from the operation id and from what the document says of the same
resource: a beginning to be corrected, not an answer.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from codegen.lint.names import python_name
from codegen.stub.fragment import Fragment
from codegen.stub.resource import METHODS, known_path, operations, resource_of
from codegen.stub.verbs import VERBS, verb_of

__all__ = ["StubError", "operation_stub"]

Json = dict[str, Any]

_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+")
_HEAD = """\
# Add what stands under each key here to what stands under the same key of the document. Then say
# what is true: words, fields and examples are guesses.
"""


class StubError(Exception):
    """There is no stub for what was asked; the text says why."""


def operation_stub(
    document: Json, operation_id: str, *, method: str = "", path: str = "", tag: str = ""
) -> str:
    """The text for an operation; what is not given follows from the id.

    `document` has passed the lint. Raises StubError if the operation cannot be added to it.
    """
    if not _ID.fullmatch(operation_id):
        raise StubError(f"{operation_id!r} is no operation id: write it like sessions_events_list")
    tag = tag or _tag_of(document, operation_id)
    name = operation_id.removeprefix(f"{python_name(tag)}_")
    if name == operation_id:
        raise StubError(f"{operation_id} does not begin with its tag {tag}")
    verb, resource = verb_of(name), resource_of(document, tag)
    method = method.lower() or verb.method
    path = path or verb.path.format(collection=resource.collection, item=resource.item)
    path = known_path(document, path)
    _refuse_what_is_there(document, operation_id, method, path)
    fragment = Fragment(
        document=document,
        operation_id=operation_id,
        resource=resource,
        verb=verb,
        method=method,
        path=path,
    )
    there = f"# {path} is there already: add the method to it.\n" * (path in document["paths"])
    return _HEAD + there + _text(fragment.result())


def _tag_of(document: Json, operation_id: str) -> str:
    """The longest tag that the id begins with, or a new one below it; without any, a new one."""
    words, _, verb = operation_id.rpartition("_")
    for tag in sorted((tag["name"] for tag in document["tags"]), key=len, reverse=True):
        if f"{words}_".startswith(f"{python_name(tag)}_"):
            rest = words[len(tag) + 1 :]
            return f"{tag}.{rest}" if rest and verb in VERBS else str(tag)
    return words


def _refuse_what_is_there(document: Json, operation_id: str, method: str, path: str) -> None:
    if method not in METHODS:
        raise StubError(f"{method.upper()} is no method of an operation: {', '.join(METHODS)} are")
    for tag in document["tags"]:
        if f"{python_name(tag['name'])}_".startswith(f"{operation_id}_"):
            raise StubError(f"{operation_id} is the resource {tag['name']}: add a verb")
    for other_path, other_method, facts in operations(document):
        if facts["operationId"] == operation_id:
            raise StubError(f"the document has {operation_id} already")
        if (other_path, other_method) == (path, method):
            raise StubError(f"{method.upper()} {path} is {facts['operationId']} already")


class _Dumper(yaml.SafeDumper):
    """Writes lists indented, and no anchors, which the document may not have."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


def _text(fragment: Json) -> str:
    return yaml.dump(fragment, Dumper=_Dumper, sort_keys=False, default_flow_style=None, width=118)
