"""What the document says of a resource, and for a new one, what follows from its name."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import frozen

from codegen.lint.rules import taken
from codegen.names import pascal_case, python_name
from codegen.reader import Reader, Site, beta_values

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@frozen(kw_only=True)
class Resource:
    """A resource: its tag, its component, the path of its list, and that of one of it."""

    tag: str
    schema: str
    collection: str
    item: str

    @property
    def things(self) -> str:
        """What people call several of it: `action urls`."""
        return self.tag.rpartition(".")[2].replace("_", " ")

    @property
    def thing(self) -> str:
        """What people call one of it: `action url`."""
        return singular(self.things)


def resource_of(reader: Reader, tag: str) -> Resource:
    """The resource of a tag, which the document may have or not."""
    prefix, last = f"{python_name(tag)}_", tag.rpartition(".")[2]
    methods = {
        operation.text("operationId").removeprefix(prefix): operation
        for operation in reader.all("operation")
        if operation.text("operationId").startswith(prefix)
    }
    item = _first_path(methods, "retrieve", "update", "delete")
    collection = _first_path(methods, "list", "create") or item.rpartition("/")[0]
    if not collection:
        parent = tag.rpartition(".")[0]
        above = resource_of(reader, parent).item if parent else _root(reader)
        collection = f"{above}/{last}"
    return Resource(
        tag=tag,
        schema=_schema(reader, methods) or _new_schema(reader, tag),
        collection=collection,
        item=item or f"{collection}/{{{singular(last)}_id}}",
    )


def betas_of(reader: Reader, tag: str) -> list[str]:
    """The beta values that a resource needs, or the one above it."""
    while tag:
        for operation in reader.all("operation"):
            if operation.texts("tags") == [tag]:
                return beta_values(operation)
        tag = tag.rpartition(".")[0]
    return []


def known_path(reader: Reader, path: str) -> str:
    """The path as the document spells it, which may call its parameters otherwise."""
    shape = _PLACEHOLDER.sub("{}", path)
    paths = [known.name for known in reader.all("path item")]
    return next((known for known in paths if _PLACEHOLDER.sub("{}", known) == shape), path)


def path_of(operation: Site) -> str:
    """The path that an operation stands under."""
    return operation.parent.name if operation.parent else ""


def items_field(reader: Reader) -> str:
    """The field of a page that holds its items."""
    scheme = reader.root.child("x-pagination")
    return scheme.text("items") if scheme else "data"


def singular(noun: str) -> str:
    """`memories` -> `memory`, `addresses` -> `address`, `tools` -> `tool`."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    if noun.endswith(("sses", "xes", "ches", "shes")):
        return noun[:-2]
    return noun.removesuffix("s")


def _first_path(methods: Mapping[str, Site], *verbs: str) -> str:
    return next((path_of(methods[verb]) for verb in verbs if verb in methods), "")


def _root(reader: Reader) -> str:
    """What the paths begin with, such as `/v1`: the first segment of a path that has several."""
    segments = path_of(reader.all("operation")[0]).split("/")
    return f"/{segments[1]}" if len(segments) > 2 else ""


def _schema(reader: Reader, methods: Mapping[str, Site]) -> str:
    """The component that comes back when one is retrieved, made or changed, or one of a list."""
    for verb in ("retrieve", "create", "update"):
        if verb in methods and (model := _json_response(reader, methods[verb])):
            return model.name
    page = _json_response(reader, methods["list"]) if "list" in methods else None
    for field in page.children("properties") if page else ():
        if field.name == items_field(reader):
            return reader.resolved(reader.resolved(field).expect("items")).name
    return ""


def _json_response(reader: Reader, operation: Site) -> Site | None:
    """The component that an operation returns as JSON."""
    response = reader.success(operation)
    media = reader.media(response) if response else None
    if media is None or media.name != "application/json":
        return None
    return reader.without_null(media.expect("schema"))


def _new_schema(reader: Reader, tag: str) -> str:
    """The first name that is free: the resource's own, or one with its parents' before it."""
    resources = [*reader.tags(), tag]
    classes = [pascal_case(resource.replace(".", "_")) for resource in resources]
    used = {name.lower() for name in (*reader.component_names("schemas"), *classes, *taken.CLASSES)}
    name = ""
    for part in reversed(tag.split(".")):
        name = pascal_case(singular(part)) + name
        if name.lower() not in used:
            return name
    return f"{name}Info"
