"""Operations: paths, ids, tags and the x-keys that the facade relies on."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.engine.spelling import add_or_correct, did_you_mean
from codegen.lint.rules import taken
from codegen.names import python_name, snake_case
from codegen.reader.sites import Site

_SEGMENT = re.compile(r"[A-Za-z0-9._~:@!$&'()*+,;=-]+|\{[^{}/]+\}")
_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_TAG = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*(\.[a-z][a-z0-9]*(_[a-z0-9]+)*)*")
_ID_FORM = "write its tag and the method's name, e.g. sessions_events_list"
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@rule("path item")
def path_form(_: Index, site: Site) -> Iterator[Finding]:
    """Query strings in a path are lost; a slash at the end or half-filled segments go wrong."""
    path = site.name
    segments = path.split("/")[1:]
    if not path.startswith("/"):
        yield Finding(site.pointer, f"path {path} has no slash at its start", f"write /{path}")
    elif "?" in path or "#" in path:
        message = f"path {path} has a query or fragment, which is lost when parameters are sent"
        yield Finding(site.pointer, message, "declare a query parameter")
    elif not all(map(_SEGMENT.fullmatch, segments)):
        message = f"path {path} has an empty, half-filled or unescaped segment"
        yield Finding(site.pointer, message, "write /text or /{name} per segment, no slash at end")


@rule("path item")
def path_without_operation(_: Index, site: Site) -> Iterator[Finding]:
    """A path that generates nothing."""
    if not any(site.children()):
        yield Finding(site.pointer, f"path {site.name} has no operation", "add one, or delete it")


@rule("document")
def path_duplicate(_: Index, site: Site) -> Iterator[Finding]:
    """Paths that differ only in parameter names are the same path to a server."""
    first: dict[str, str] = {}
    for path in site.entries("paths"):
        shape = _PLACEHOLDER.sub("{}", path)
        if shape in first:
            message = f"paths {first[shape]} and {path} differ only in parameter names"
            yield Finding(site.at("paths", path), message, "merge the two")
        first.setdefault(shape, path)


@rule("operation", "webhook operation")
def operation_id_form(_: Index, site: Site) -> Iterator[Finding]:
    """The id is the name of a module."""
    name = site.text("operationId")
    if name and not _ID.fullmatch(name):
        meant = snake_case(name)
        prefixes = [python_name(tag) + "_" for tag in site.texts("tags")]
        remedy = f"write {meant}" if meant.startswith(tuple(prefixes)) else _ID_FORM
        message = f"operationId {name} is not a lower snake_case identifier"
        yield Finding(site.at("operationId"), message, remedy)
    elif keyword.iskeyword(name):
        message = f"operationId {name} is a Python keyword"
        yield Finding(site.at("operationId"), message, "put the resource before it")


@rule("document")
def operation_id_duplicate(index: Index, _: Site) -> Iterator[Finding]:
    """Ids with the same snake form overwrite each other's module in silence."""
    first: dict[str, Site] = {}
    for operation in [*index.all("operation"), *index.all("webhook operation")]:
        name = operation.text("operationId")
        earlier = first.setdefault(snake_case(name), operation)
        if name and earlier is not operation:
            line = index.document.line(earlier.pointer)
            message = f"operationId {name} is taken by the operation in line {line}"
            yield Finding(operation.at("operationId"), message, "give it another id")


@rule("operation")
def one_tag(index: Index, site: Site) -> Iterator[Finding]:
    """The tag is the resource: it decides where `client.<tag>.<method>` is found."""
    tags = site.texts("tags")
    if "tags" in site.value and len(tags) != 1:
        message = f"operation with {len(tags)} tags"
        yield Finding(site.at("tags"), message, "name exactly one resource, e.g. [sessions]")
    declared = [tag.text("name") for tag in index.all("tag")]
    for tag in tags:
        if not _TAG.fullmatch(tag):
            message = f"tag {tag} is not a dotted resource name in lower snake_case"
            yield Finding(site.at("tags"), message, "write it like sessions.threads.events")
        elif tag not in declared:
            remedy = add_or_correct(tag, declared, "add it under `tags:` at the root")
            yield Finding(site.at("tags"), f"tag {tag} is not declared", remedy)


@rule("operation")
def operation_id_outside_tag(index: Index, site: Site) -> Iterator[Finding]:
    """The id is the tag and the method's name, joined by _."""
    name = site.text("operationId")
    for tag in filter(_TAG.fullmatch, site.texts("tags")[:1]):
        prefix = tag.replace(".", "_") + "_"
        method = name.removeprefix(prefix)
        if name and (method == name or not method):
            message = f"operationId {name} does not continue its tag {tag}"
            yield Finding(site.at("operationId"), message, f"write {prefix} and the method's name")
        elif name and f"{tag}.{method}" in _resources(index):
            message = f"the method {tag}.{method} hides the resource {tag}.{method}"
            yield Finding(site.at("operationId"), message, "use a verb, or move it to that tag")


@rule("operation")
def method_hides_run(index: Index, site: Site) -> Iterator[Finding]:
    """A resource in which an agent can be run has methods for that."""
    for tag in site.texts("tags")[:1]:
        method = site.text("operationId").removeprefix(tag.replace(".", "_") + "_")
        if index.runs(tag) and method in taken.RUN_METHODS:
            message = f"the method {tag}.{method} is what runs an agent, as x-runs says"
            yield Finding(site.at("operationId"), message, "use another verb")
        if index.streams_turns(tag) and method in taken.TURN_METHODS:
            message = f"the method {tag}.{method} is what streams a turn, as x-streams-turns says"
            yield Finding(site.at("operationId"), message, "use another verb")


@rule("tag")
def resource_name_taken(_: Index, site: Site) -> Iterator[Finding]:
    """A resource that is also an attribute of the client, or no name at all."""
    parts = site.text("name").split(".")
    if parts[0] in taken.CLIENT_ATTRIBUTES:
        message = f"resource {parts[0]} hides the client's own attribute of that name"
        yield Finding(site.at("name"), message, "choose another name")
    for part in filter(keyword.iskeyword, parts):
        message = f"resource name {part} is a Python keyword"
        yield Finding(site.at("name"), message, "choose another name")


def _resources(index: Index) -> set[str]:
    tags = {tag for operation in index.all("operation") for tag in operation.texts("tags")}
    parts = [tag.split(".") for tag in tags]
    return {".".join(some[:depth]) for some in parts for depth in range(1, len(some) + 1)}


@rule("path item")
def body_of_get(_: Index, site: Site) -> Iterator[Finding]:
    """Proxies and servers drop the body of a GET or DELETE."""
    for operation in site.children():
        if operation.keyword in ("get", "delete") and "requestBody" in operation.value:
            message = f"{operation.keyword.upper()} with a request body"
            remedy = "use query parameters, or POST"
            yield Finding(operation.at("requestBody"), message, remedy)


@rule("operation")
def conflict_retried_though_unsafe(_: Index, site: Site) -> Iterator[Finding]:
    """Only what is safe to repeat is repeated after a conflict."""
    value = site.value
    is_unsafe = value.get("x-safe-to-repeat") is False and "x-idempotency-key" not in value
    if value.get("x-retry-on-conflict") is True and is_unsafe:
        yield Finding(
            site.at("x-retry-on-conflict"),
            "x-retry-on-conflict on an operation that is not safe to repeat",
            "leave it out, or write x-safe-to-repeat: true",
        )


@rule("operation")
def idempotency_key(index: Index, site: Site) -> Iterator[Finding]:
    """The key is a header of the operation that may be left out, because the client makes one."""
    name = site.text("x-idempotency-key")
    if not name:
        return
    where = site.at("x-idempotency-key")
    headers = {
        one.text("name"): one for _, one in index.parameters(site) if one.text("in") == "header"
    }
    if name not in headers:
        message = f"x-idempotency-key names {name}, which is no header parameter of it"
        yield Finding(where, message, did_you_mean(name, headers, "add it to the parameters"))
    elif headers[name].value.get("required") is True:
        message = f"the idempotency key {name} is required, but the client makes one"
        yield Finding(where, message, "leave required out of the parameter")
    if site.value.get("x-safe-to-repeat") is True:
        message = "x-idempotency-key on an operation that is safe to repeat without"
        yield Finding(where, message, "leave it out, or write x-safe-to-repeat: false")


@rule("operation")
def list_to_look_in(index: Index, site: Site) -> Iterator[Finding]:
    """What is looked up after a failure needs a list to be looked up in."""
    lists = [
        other.text("operationId")
        for other in index.all("operation")
        if other.value.get("x-paginated")
    ]
    for key in ("x-reconciled-by", "x-caught-up-by"):
        name = site.text(key)
        if name and name not in lists:
            message = f"{key} names {name}, which is no paginated operation"
            remedy = did_you_mean(name, lists, "name the list that shows what was stored")
            yield Finding(site.at(key), message, remedy)


@rule("operation")
def follow_described(index: Index, site: Site) -> Iterator[Finding]:
    """A stream that can be followed says how, and from which list it is caught up."""
    keys = ("x-caught-up-by", "x-follow")
    if (keys[0] in site.value) != (keys[1] in site.value):
        there, absent = keys if keys[0] in site.value else keys[::-1]
        yield Finding(
            site.at(there), f"{there} without {absent}", f"add {absent}, or leave both out"
        )
    follow = site.child("x-follow")
    previews = follow.text("previews") if follow else ""
    names = [parameter.text("name") for _, parameter in index.parameters(site)]
    if follow and previews and previews not in names:
        message = f"x-follow names the parameter {previews}, which the operation does not have"
        yield Finding(
            follow.at("previews"),
            message,
            did_you_mean(previews, names, "name one of its parameters"),
        )
    sends = follow.text("sends") if follow else ""
    senders = [
        other.text("operationId")
        for other in index.all("operation")
        if other.texts("tags") == site.texts("tags") and other.child("requestBody")
    ]
    if follow and sends and sends not in senders:
        message = f"x-follow sends by {sends}, which the resource does not have"
        remedy = did_you_mean(sends, senders, "name an operation of the same resource with a body")
        yield Finding(follow.at("sends"), message, remedy)


@rule("operation")
def reconciled_though_safe(_: Index, site: Site) -> Iterator[Finding]:
    """What may be sent twice is simply sent again."""
    if "x-reconciled-by" in site.value and site.value.get("x-safe-to-repeat") is True:
        yield Finding(
            site.at("x-reconciled-by"),
            "x-reconciled-by on an operation that is safe to repeat",
            "leave it out, or write x-safe-to-repeat: false",
        )
