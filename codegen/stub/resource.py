"""What the document says of a resource, and for a new one, what follows from its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from codegen.lint import taken
from codegen.lint.names import pascal_case, python_name

Json = dict[str, Any]

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
METHODS = ("get", "put", "post", "patch", "delete")
SCHEMAS = "#/components/schemas/"


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


def resource_of(document: Json, tag: str) -> Resource:
    """The resource of a tag, which the document may have or not."""
    paths = {facts["operationId"]: path for path, _, facts in operations(document)}
    prefix, last = f"{python_name(tag)}_", tag.rpartition(".")[2]
    item = _first(paths, prefix, "retrieve", "update", "delete")
    collection = _first(paths, prefix, "list", "create") or item.rpartition("/")[0]
    if not collection:
        parent = tag.rpartition(".")[0]
        above = resource_of(document, parent).item if parent else _root(document)
        collection = f"{above}/{last}"
    return Resource(
        tag=tag,
        schema=_schema(document, prefix) or _new_schema(document, tag),
        collection=collection,
        item=item or f"{collection}/{{{singular(last)}_id}}",
    )


def known_path(document: Json, path: str) -> str:
    """The path as the document spells it, which may call its parameters otherwise."""
    shape = _PLACEHOLDER.sub("{}", path)
    return next((one for one in document["paths"] if _PLACEHOLDER.sub("{}", one) == shape), path)


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Path, method and operation of every operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def singular(noun: str) -> str:
    """`memories` -> `memory`, `addresses` -> `address`, `tools` -> `tool`."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    if noun.endswith(("sses", "xes", "ches", "shes")):
        return noun[:-2]
    return noun.removesuffix("s")


def _first(paths: dict[str, str], prefix: str, *verbs: str) -> str:
    return next((paths[prefix + verb] for verb in verbs if prefix + verb in paths), "")


def _root(document: Json) -> str:
    """What the paths begin with, such as `/v1`: the first segment of a path that has several."""
    segments = next(iter(document["paths"])).split("/")
    return f"/{segments[1]}" if len(segments) > 2 else ""


def _schema(document: Json, prefix: str) -> str:
    """The component that comes back when one is retrieved, made or changed, or one of a list."""
    responses = {
        facts["operationId"]: _json_response(facts) for _, _, facts in operations(document)
    }
    for verb in ("retrieve", "create", "update"):
        if name := responses.get(prefix + verb):
            return name
    page: Json = document["components"]["schemas"].get(responses.get(f"{prefix}list"), {})
    items = document.get("x-pagination", {"items": "data"}).get("items")
    listed: Json = page.get("properties", {}).get(items, {}).get("items", {})
    return _name(listed)


def _json_response(operation: Json) -> str:
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            media: Json = response.get("content", {}).get("application/json", {})
            return _name(media.get("schema", {}))
    return ""


def _name(schema: Json) -> str:
    return str(schema.get("$ref", "")).removeprefix(SCHEMAS)


def _new_schema(document: Json, tag: str) -> str:
    """The first name that is free: the resource's own, or one with its parents' before it."""
    used = {name.lower() for name in (*document["components"]["schemas"], *taken.CLASSES)}
    name = ""
    for part in reversed(tag.split(".")):
        name = pascal_case(singular(part)) + name
        if name.lower() not in used:
            return name
    return f"{name}Info"
