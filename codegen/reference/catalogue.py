"""Where the reference describes each model, and Python types with links to there."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.names import pascal_case
from codegen.reader import CLASS_FORMS, Form, Reader, Site, form, types

PRIMITIVES = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
FORMATS = {"date-time": "datetime", "binary": "bytes, path or file"}


class Catalogue:
    """The models of a document and the pages that they stand on.

    `roots` are the parts of the document that lead to models, each with its page. A model stands on
    the page of the root that is nearest to it, of the first one if several are equally near.
    """

    def __init__(self, reader: Reader, roots: Iterable[tuple[Site, str]]) -> None:
        self._reader = reader
        self._pages = self._find_pages(
            [(component, page) for root, page in roots for component in reader.referred(root)]
        )

    def models_on(self, page: str) -> list[Site]:
        """The components that stand on a page, as the document orders them."""
        schemas = self._reader.all("schema")
        return [
            schema
            for schema in schemas
            if schema.is_component and self._pages.get(schema.name) == page
        ]

    def link(self, name: str, page: str) -> str:
        """The class of a component, with a link that works on `page`."""
        file = "" if self._pages[name] == page else f"{self._pages[name]}.md"
        return f"[{pascal_case(name)}]({file}#{pascal_case(name).lower()})"

    def type_of(self, schema: Site, page: str) -> str:
        """The Python type of a value, with links that work on `page`."""
        match form(schema):
            case Form.REFERENCE:
                target = self._reader.resolved(schema)
                if target.name in self._pages:
                    return self.link(target.name, page)
                return self.type_of(target, page)
            case Form.UNION | Form.STRING_OR_OBJECT | Form.STRING_OR_ARRAY | Form.NULLABLE:
                return _either(self.type_of(one, page) for one in schema.children("oneOf"))
            case Form.ANY:
                return "anything"
            case Form.OPEN_ENUM:
                return _either(self.type_of(one, page) for one in schema.children("anyOf"))
            case _:
                return _either(self._type(schema, name, page) for name in types(schema))

    def _type(self, schema: Site, name: str, page: str) -> str:
        """The Python type for one of the JSON types that a schema states."""
        match name:
            case "array":
                return f"list of {self.type_of(schema.expect('items'), page)}"
            case "object":
                values = schema.child("additionalProperties")
                return f"dict of str to {self.type_of(values, page) if values else 'anything'}"
            case "null":
                return "None"
            case _:
                return FORMATS.get(schema.text("format"), PRIMITIVES[name])

    def _find_pages(self, layer: list[tuple[Site, str]]) -> dict[str, str]:
        pages: dict[str, str] = {}
        while layer:
            following: list[tuple[Site, str]] = []
            for component, page in layer:
                if component.pointer not in pages:
                    pages[component.pointer] = page
                    following += [(found, page) for found in self._reader.referred(component)]
            layer = following
        return {
            schema.name: pages[schema.pointer]
            for schema in self._reader.all("schema")
            if schema.pointer in pages and form(schema) in CLASS_FORMS
        }


def _either(types: Iterable[str]) -> str:
    return " or ".join(dict.fromkeys(types))
