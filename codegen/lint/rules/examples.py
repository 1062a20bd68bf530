"""Examples: present where readers look, valid, and without fields that the schema does not know."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document import join
from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.reader.forms import Form, form
from codegen.reader.sites import Site

_REMEDY = "correct the example or the schema"


@rule("schema")
def example_invalid(index: Index, site: Site) -> Iterator[Finding]:
    """An example that its own schema refuses."""
    for position, example in enumerate(site.items("examples")):
        where = site.at("examples", position)
        for mismatch in index.mismatches(site, example):
            message = f"invalid example: {mismatch.message}"
            yield Finding(join(where, *mismatch.path), message, "correct the example or the schema")


@rule("operation")
def missing_example(index: Index, site: Site) -> Iterator[Finding]:
    """Docs, tests and the emulator live on examples of what is sent and what comes back."""
    response = index.success(site)
    media = list(response.children("content")) if response else []
    returned = [index.non_null(schema) for one in media for schema in one.children("schema")]
    for schema in (index.body(site), *returned):
        items = schema.child("items") if schema else None
        shown = index.resolve(items) if items else schema
        if shown is not None and shown.is_component:
            for component in _without_example(index, shown):
                yield Finding(
                    component.pointer,
                    f"component {component.name} is sent or received but has no examples",
                    "add examples: [...] with a realistic value",
                )


def _without_example(index: Index, schema: Site, *around: Site) -> Iterator[Site]:
    """The components that should have an example: the schema, or the members or items it has."""
    if "examples" in schema.value or schema in around:
        return
    inner = list(_members(schema)) or list(_page_items(index, schema))
    if not inner:
        yield schema
    for site in inner:
        component = index.resolve(site)
        if component is not None and component.is_component:
            yield from _without_example(index, component, schema, *around)


def _members(schema: Site) -> Iterator[Site]:
    if form(schema) is Form.UNION:
        yield from schema.children("oneOf")


def _page_items(index: Index, schema: Site) -> Iterator[Site]:
    """The items of a page: its component has no property but those of a scheme of x-pagination."""
    for scheme in index.root.children("x-pagination"):
        page = {scheme.text(key) for key in ("items", "next", "total") if key in scheme.value}
        if page and set(schema.entries("properties")) == page:
            for field in schema.children("properties"):
                yield from field.children("items")
