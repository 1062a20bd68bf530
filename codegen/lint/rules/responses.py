"""Responses: successes of one type, and the common error."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.rules.bodies import (
    EVENTS,
    JSON,
    LINES,
    OCTETS,
    PROBLEM,
    TEXT,
    TEXTS,
    not_a_text,
    one_content_type,
)
from codegen.reader.forms import Form, form
from codegen.reader.sites import Site

_SUCCESS = (JSON, EVENTS, LINES, OCTETS, *TEXTS)
_ERROR = (JSON, PROBLEM, TEXT)
_CODE = re.compile(r"2[0-9][0-9]|[45]([0-9][0-9]|XX)|default")


@rule("operation", "webhook operation")
def response_codes(_: Index, site: Site) -> Iterator[Finding]:
    """Codes that the generator does not read, or that an API client never gets to see."""
    for code in site.entries("responses"):
        if _CODE.fullmatch(code) or (code == "2XX" and site.kind == "webhook operation"):
            continue
        where = site.at("responses", code)
        if _CODE.fullmatch(code.upper()):
            yield Finding(where, f"response code {code} is dropped", f"write '{code.upper()}'")
        else:
            message = f"response code {code} is not supported"
            yield Finding(where, message, "use 2xx codes, 4xx or 5xx codes, and default")


@rule("operation", "webhook operation")
def one_success(index: Index, site: Site) -> Iterator[Finding]:
    """The result of an operation has one type, whatever the status."""
    found = [index.resolve(response) for response in index.successes(site)]
    if "responses" in site.value and not found:
        yield Finding(site.at("responses"), "no response of the 2xx class", "state one, e.g. '200'")
    contents = [response.value.get("content") for response in found if response]
    if any(content != contents[0] for content in contents):
        message = "responses of the 2xx class with different contents"
        yield Finding(site.at("responses"), message, "write the same content, or keep one")


@rule("response")
def no_content(_: Index, site: Site) -> Iterator[Finding]:
    """A 204 never has a body."""
    if site.name == "204" and "content" in site.value:
        yield Finding(site.at("content"), "content of a 204", "write '200', or leave it out")


@rule("operation")
def default_response(_: Index, site: Site) -> Iterator[Finding]:
    """Errors have a documented shape."""
    responses = site.entries("responses")
    if responses and "default" not in responses:
        remedy = "write default: {$ref: '#/components/responses/Error'}"
        yield Finding(site.at("responses"), "no default response", remedy)


@rule("response")
def response_content_type(index: Index, site: Site) -> Iterator[Finding]:
    """The generator takes the first content type that it knows and drops the others; it leaves
    errors alone.
    """
    is_success = site.name.startswith("2") or any(
        index.resolve(response) is site
        for operation in (index.all("operation") if site.is_component else ())
        for response in index.successes(operation)
    )
    known = _SUCCESS if is_success else _ERROR
    yield from one_content_type(site, known, only=is_success)


@rule("response")
def response_schema(index: Index, site: Site) -> Iterator[Finding]:
    """What each content type may hold."""
    for media in site.children("content"):
        schema = media.child("schema")
        target = index.resolve(schema) if schema else None
        if schema is None or target is None:
            continue
        where = schema.pointer
        if media.name == OCTETS:
            if (schema.value.get("type"), schema.value.get("format")) != ("string", "binary"):
                message = f"the {OCTETS} response is not a binary string and would be lost"
                yield Finding(where, message, "write schema: {type: string, format: binary}")
        elif media.name == EVENTS:
            if target is schema or form(target) not in (Form.UNION, Form.OBJECT):
                message = f"the {EVENTS} response is not a $ref to a union or an object"
                yield Finding(where, message, "refer to what each event's data holds")
        elif media.name in TEXTS:
            yield from not_a_text(media, schema)
