"""Request bodies: one content type that the client can send, made of one component."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.engine.spelling import did_you_mean
from codegen.reader.forms import Form, base_type, form, types
from codegen.reader.sites import Site

JSON = "application/json"
MULTIPART = "multipart/form-data"
OCTETS = "application/octet-stream"
EVENTS = "text/event-stream"
LINES = "application/x-ndjson"
PROBLEM = "application/problem+json"
TEXT = "text/plain"
TEXTS = (TEXT, "text/markdown")


def one_content_type(site: Site, known: tuple[str, ...], *, only: bool = True) -> Iterator[Finding]:
    """What is wrong with the content types of a request body or response; `only`: one may be."""
    content = site.entries("content")
    if "content" in site.value and (not content or (only and len(content) > 1)):
        message = f"{site.kind} with {len(content)} content types; only the first would count"
        yield Finding(site.at("content"), message, "state exactly one")
    for name in content:
        if name not in known:
            message = f"content type {name} of a {site.kind} is not supported"
            remedy = did_you_mean(name, known, f"use one of {', '.join(known)}")
            yield Finding(site.at("content", name), message, remedy)


@rule("request body")
def request_content_type(_: Index, site: Site) -> Iterator[Finding]:
    """The generator would drop the operation, or choose one type by itself."""
    yield from one_content_type(site, (JSON, MULTIPART, TEXT))


@rule("request body")
def request_schema(index: Index, site: Site) -> Iterator[Finding]:
    """A form is made of a component, a text is a string; JSON may be anything."""
    for media in site.children("content"):
        schema = media.child("schema")
        target = index.resolve(schema) if schema else None
        if schema is None or target is None:
            continue
        is_object = target is not schema and form(target) is Form.OBJECT
        if media.name == MULTIPART and not is_object:
            message = f"the {media.name} body is not a $ref to an object"
            yield Finding(schema.pointer, message, "refer to a component with properties")
        elif media.name == TEXT:
            yield from not_a_text(media, schema)


def not_a_text(media: Site, schema: Site) -> Iterator[Finding]:
    """What is wrong with the schema of a text."""
    if form(schema) is not Form.SCALAR or types(schema) != ["string"]:
        message = f"{media.name} that is no plain string"
        yield Finding(schema.pointer, message, "write schema: {type: string}")


@rule("request body")
def multipart_parts(index: Index, site: Site) -> Iterator[Finding]:
    """Parts are text or files, or lists of them; how others would be encoded is not defined."""
    for media in site.children("content"):
        schema = media.child("schema")
        body = index.resolve(schema) if schema else None
        if media.name != MULTIPART or body is None:
            continue
        for part in body.children("properties"):
            target = index.non_null(part)
            if target is not None and form(target) is Form.ARRAY:
                item = target.child("items")
                target = index.resolve(item) if item else None
            if target is not None and form(target) not in (Form.SCALAR, Form.ENUM, Form.CONST):
                message = f"multipart part {part.name} holds {form(target)}"
                yield Finding(part.pointer, message, "use text, numbers or files")


@rule("schema")
def binary_in_json(index: Index, site: Site) -> Iterator[Finding]:
    """Bytes go only into multipart parts and octet-stream responses."""
    if site.text("format") != "binary":
        return
    if base_type(site) == "string" and _holds_bytes(index, site):
        return
    remedy = f"use a string, or {MULTIPART} / {OCTETS}"
    yield Finding(site.at("format"), "format binary where JSON is sent", remedy)


def _holds_bytes(index: Index, site: Site) -> bool:
    owner = site.parent
    if owner is not None and site.keyword == "items":
        owner = owner.parent
    if owner is None or owner.kind == "media type":
        return owner is not None and owner.name == OCTETS
    users = index.references[owner.name] if owner.is_component else []
    return bool(users) and all(
        user.parent is not None and user.parent.name == MULTIPART for user in users
    )
