"""Where the reference describes each model, and Python types with links to there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from codegen.lint.names import pascal_case

Json = dict[str, Any]

SCHEMAS = "#/components/schemas/"
PRIMITIVES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
FORMATS = {"date-time": "datetime", "binary": "bytes, path or file"}


class Catalogue:
    """The models of a document and the pages that they stand on.

    `roots` are the parts of the document that lead to models, each with its page. A model stands on
    the page of the root that is nearest to it, of the first one if several are equally near.
    """

    def __init__(self, document: Json, roots: Iterable[tuple[Json, str]]) -> None:
        self._document = document
        self._schemas: Json = document["components"]["schemas"]
        self._pages = self._find_pages(
            [(reference, page) for root, page in roots for reference in _references(root)]
        )

    def models_on(self, page: str) -> list[str]:
        """The components that stand on a page, as the document orders them."""
        return [name for name in self._schemas if self._pages.get(name) == page]

    def type_of(self, schema: Json, page: str) -> str:
        """The Python type of a value, with links that work on `page`."""
        if "$ref" in schema:
            name = schema["$ref"].removeprefix(SCHEMAS)
            if name not in self._pages:
                return self.type_of(self.resolve(schema), page)
            file = "" if self._pages[name] == page else f"{self._pages[name]}.md"
            return f"[{pascal_case(name)}]({file}#{pascal_case(name).lower()})"
        if members := schema.get("oneOf") or schema.get("anyOf"):
            return _either(self.type_of(member, page) for member in members)
        if isinstance(schema.get("type"), list):
            return _either(self.type_of({**schema, "type": kind}, page) for kind in schema["type"])
        match schema.get("type"):
            case "array":
                return f"list of {self.type_of(schema['items'], page)}"
            case "object":
                values = schema.get("additionalProperties", True)
                inner = "anything" if values is True else self.type_of(values, page)
                return f"dict of str to {inner}"
            case "null":
                return "None"
            case None:
                return "anything"
            case kind:
                return FORMATS.get(schema.get("format", ""), PRIMITIVES[kind])

    def resolve(self, value: Json) -> Json:
        """What a `$ref` leads to; anything else is given back."""
        while "$ref" in value:
            target: Any = self._document
            for step in value["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            value = target
        return value

    def words(self, schema: Json) -> str:
        """The description; without one, that of a referenced component that gets no class."""
        target = self.resolve(schema)
        shared = "" if _is_class(target) else target.get("description", "")
        return str(schema.get("description", shared))

    def constraints(self, schema: Json) -> Json:
        """The keywords that limit a value, also those that a reference leads to."""
        target = self.resolve(schema)
        limits: Json = {**schema} if "properties" in target else {**target, **schema}
        for part in ("items", "additionalProperties"):
            if isinstance(limits.get(part), dict):
                limits[part] = self.resolve(limits[part])
        return limits

    def _find_pages(self, layer: list[tuple[str, str]]) -> dict[str, str]:
        pages: dict[str, str] = {}
        while layer:
            following: list[tuple[str, str]] = []
            for reference, page in layer:
                if reference not in pages:
                    pages[reference] = page
                    target = self.resolve({"$ref": reference})
                    following += [(found, page) for found in _references(target)]
            layer = following
        return {
            name: pages[SCHEMAS + name]
            for name, schema in self._schemas.items()
            if SCHEMAS + name in pages and _is_class(schema)
        }


def _is_class(schema: Json) -> bool:
    return any(keyword in schema for keyword in ("properties", "discriminator", "enum"))


def _either(types: Iterable[str]) -> str:
    return " or ".join(dict.fromkeys(types))


def _references(value: Any) -> Iterator[str]:
    """All `$ref`s in a value."""
    match value:
        case {"$ref": str(reference)}:
            yield reference
        case dict():
            for key, inner in cast("Json", value).items():
                if key != "examples":
                    yield from _references(inner)
        case [*members]:
            for member in members:
                yield from _references(member)
        case _:
            return
