"""The section of a model: its fields, an example, and where it is used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.names import pascal_case, python_name
from codegen.prose import describe
from codegen.reader import Form, Reader, Site, form
from codegen.reference.catalogue import Catalogue
from codegen.reference.layout import as_json
from codegen.reference.markdown import block, table
from codegen.reference.operations import Operation
from codegen.reference.uses import Uses


class ModelSections:
    """Writes the sections of models."""

    def __init__(self, reader: Reader, catalogue: Catalogue, uses: Uses) -> None:
        self._reader = reader
        self._catalogue = catalogue
        self._uses = uses

    def section(self, model: Site, page: str) -> Iterator[str]:
        """The lines for a model on `page`."""
        yield from ("", f"### {pascal_case(model.name)}", "")
        if "description" in model.value:
            yield from (model.text("description"), "")
        match form(model):
            case Form.UNION:
                yield from self._variants(model, page)
            case Form.ENUM:
                yield from (", ".join(f"`{value}`" for value in model.texts("enum")), "")
            case _:
                yield from table(["field", "type", "meaning"], self._fields(model, page))
        for example in model.items("examples")[:1]:
            yield from block("json", as_json(example))
        yield from self._used(model, page)

    def _variants(self, union: Site, page: str) -> Iterator[str]:
        discriminator = union.child("discriminator")
        tag = f"`{discriminator.text('propertyName')}`" if discriminator else "which key is there"
        yield f"One of these, told apart by {tag}; of another kind,"
        yield from ("an `UnknownVariant`.", "")
        for value, name in self._reader.variants(union.value).items():
            yield f"- `{value}`: {self._catalogue.link(name, page)}"
        yield ""

    def _fields(self, model: Site, page: str) -> Iterator[list[str]]:
        for field in model.children("properties"):
            optional = "" if field.name in model.texts("required") else ", optional"
            text = describe(self._reader.description(field), self._reader.limits(field))
            kind = self._catalogue.type_of(field, page)
            yield [f"`{python_name(field.name)}`", kind + optional, text]

    def _used(self, model: Site, page: str) -> Iterator[str]:
        operations = [link_to(one, page) for one in self._uses.operations[model.name]]
        parents = [self._catalogue.link(name, page) for name in self._uses.models[model.name]]
        if operations:
            yield f"Used by {_listed(operations)}."
        if parents:
            yield f"Part of {_listed(parents)}."


def link_to(operation: Operation, page: str) -> str:
    """The name of an operation, with a link that works on `page`."""
    file = "" if operation.page == page else f"{operation.page}.md"
    return f"[`{operation.page}.{operation.name}`]({file}#{operation.name})"


def _listed(links: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(links))
