"""Keywords: unknown ones, lost ones, missing ones, and values of the wrong JSON type."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document import Json, join
from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.engine.spelling import nearest
from codegen.lint.rules.lost import LOST
from codegen.reader.shapes import SHAPES, Value
from codegen.reader.sites import Site

_MISSING = {
    "openapi": "write openapi: 3.1.0",
    "operationId": "write the dotted id with _ for the dots, e.g. sessions_events_list",
    "tags": "name the resource, e.g. [sessions.events]",
    "summary": "say in one line what it does",
    "description": "say it in a sentence",
    "x-safe-to-repeat": "write true if sending it twice does no harm, else false",
    "security": "write security: [{bearerAuth: []}]",
    "servers": "write servers: [{url: https://...}]",
    "mapping": "map each value of the tag, e.g. {text: '#/components/schemas/TextBlock'}",
    "required": "write required: true",
}


@rule(*SHAPES)
def unknown_keyword(_: Index, site: Site) -> Iterator[Finding]:
    """A keyword that the kind does not know is dropped by the generator in silence."""
    known = SHAPES[site.kind].keywords
    lost = LOST.get(site.kind, {})
    for keyword in site.value:
        if keyword in lost:
            yield Finding(
                site.at(keyword),
                f"{site.kind}: `{keyword}` is not supported and would be lost",
                lost[keyword],
            )
        elif keyword not in known:
            meant = nearest(keyword, known)
            yield Finding(
                site.at(keyword),
                f"{site.kind}: unknown keyword `{keyword}`",
                f"did you mean `{meant}`?" if meant else f"write one of {', '.join(known)}",
            )


@rule(*SHAPES)
def missing_keyword(_: Index, site: Site) -> Iterator[Finding]:
    """A keyword that the kind needs."""
    if "$ref" in site.value:
        return
    for keyword in SHAPES[site.kind].required:
        if keyword not in site.value:
            yield Finding(
                site.pointer,
                f"{site.kind} without `{keyword}`",
                _MISSING.get(keyword, f"add `{keyword}`"),
            )


@rule(*SHAPES)
def wrong_value(_: Index, site: Site) -> Iterator[Finding]:
    """A value of a JSON type that its keyword does not take."""
    for keyword, expected in SHAPES[site.kind].keywords.items():
        if keyword not in site.value:
            continue
        for pointer, value in _misfits(site.at(keyword), site.value[keyword], expected):
            yield Finding(
                pointer,
                f"{site.kind}: `{keyword}` takes {expected.wording}, not {_name(value)}",
                _remedy(value, expected),
            )


def _misfits(pointer: str, value: Json, expected: Value) -> Iterator[tuple[str, Json]]:
    if expected.container is None:
        if not expected.accepts(value):
            yield pointer, value
    elif not isinstance(value, expected.container):
        yield pointer, value
    else:
        items = value.items() if isinstance(value, dict) else enumerate(_as_list(value))
        for key, item in items:
            if not expected.accepts(item):
                yield join(pointer, key), item


def _as_list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _name(value: Json) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return f"the boolean {str(value).lower()}"
        case int() | float():
            return f"the number {value}"
        case str():
            return f"the string {value!r}"
        case list():
            return "a list"
        case _:
            return "a mapping"


def _remedy(value: Json, expected: Value) -> str:
    if value is None:
        return "give it a value, or leave it out"
    if expected.kind == "schema" and isinstance(value, bool):
        return "spell the schema out, or leave it out"
    if "string" in expected.wording and isinstance(value, bool | int | float):
        return f"quote it: '{str(value).lower() if isinstance(value, bool) else value}'"
    return f"write {expected.wording}"
