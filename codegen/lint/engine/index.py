"""The document as the rules see it: every site by kind, and references followed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from codegen.document import Document, Json
from codegen.lint.engine.instances import Instances, Misfit, UnusableSchemaError
from codegen.reader.forms import is_null
from codegen.reader.sites import Site, walk

SECTIONS = {"schema": "schemas", "parameter": "parameters", "response": "responses"}


class Index:
    """All sites of one document. Built once; rules only read it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.root = Site("document", document.root)
        self.instances = Instances(document.root)
        self._by_kind: dict[str, list[Site]] = defaultdict(list)
        for site in walk(self.root):
            self._by_kind[site.kind].append(site)
        self._components = {
            (site.keyword, site.name): site
            for kind in (*SECTIONS, "security scheme")
            for site in self._by_kind[kind]
            if site.is_component
        }

    def all(self, kind: str) -> list[Site]:
        """Every site of the kind, in document order."""
        return self._by_kind[kind]

    def component(self, section: str, name: str) -> Site | None:
        """The component of that name in a section of `components`."""
        return self._components.get((section, name))

    def component_names(self, section: str) -> list[str]:
        """The names that a section of `components` defines."""
        return [name for of_section, name in self._components if of_section == section]

    def resolve(self, site: Site) -> Site | None:
        """The component that a $ref names; the site itself without a $ref; None if it dangles."""
        if "$ref" not in site.value:
            return site
        return self.target(site.text("$ref"), SECTIONS[site.kind])

    def target(self, ref: str, section: str) -> Site | None:
        """The component behind the text of a reference into a section; None if there is none."""
        name = component_name(ref, section)
        return self.component(section, name) if name else None

    def non_null(self, schema: Site) -> Site | None:
        """The schema without its null: behind `oneOf: [{$ref}, {type: 'null'}]` and $refs."""
        branches = list(schema.children("oneOf"))
        references = [branch for branch in branches if "$ref" in branch.value]
        if len(references) == 1 and any(is_null(branch.value) for branch in branches):
            return self.resolve(references[0])
        return self.resolve(schema)

    def parameters(self, operation: Site) -> Iterator[tuple[Site, Site]]:
        """The operation's parameters: each as it stands there and as resolved."""
        for parameter in operation.children("parameters"):
            resolved = self.resolve(parameter)
            if resolved is not None:
                yield parameter, resolved

    def body(self, operation: Site) -> Site | None:
        """The component that the operation's request body is made of."""
        request = operation.child("requestBody")
        for media in request.children("content") if request else ():
            if schema := media.child("schema"):
                return self.resolve(schema)
        return None

    def success(self, operation: Site) -> Site | None:
        """The operation's first 2xx response, resolved."""
        for response in operation.children("responses"):
            if response.name.startswith("2"):
                return self.resolve(response)
        return None

    def misfits(self, schema: Site, value: Json) -> list[Misfit]:
        """Why a value does not fit a schema; empty if it fits, or if the schema is broken.

        A schema that cannot be evaluated breaks other rules, which say better what is wrong.
        """
        try:
            return self.instances.misfits(schema.pointer, value)
        except UnusableSchemaError:
            return []

    @cached_property
    def references(self) -> dict[str, list[Site]]:
        """The schema sites that refer to a component schema, by its name."""
        found: dict[str, list[Site]] = defaultdict(list)
        for site in self.all("schema"):
            if name := component_name(site.text("$ref"), "schemas"):
                found[name].append(site)
        return found


def component_name(ref: str, section: str) -> str:
    """The component's name in a reference into the section; "" if it is any other reference."""
    prefix = f"#/components/{section}/"
    name = ref.removeprefix(prefix)
    return "" if name == ref or "/" in name or "~" in name else name
