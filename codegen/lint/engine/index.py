"""The document as the rules see it: what every reader sees, source lines, and values checked."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from codegen.document import Document, Json
from codegen.lint.engine.instances import Instances, Misfit, UnusableSchemaError
from codegen.reader.reader import Reader, component_name
from codegen.reader.sites import Site


class Index(Reader):
    """The reader of a document under lint, which may have any mistake."""

    def __init__(self, document: Document) -> None:
        super().__init__(document.root)
        self.document = document
        self.instances = Instances(document.root, self.variants)

    def mismatches(self, schema: Site, value: Json) -> list[Misfit]:
        """Why a value does not fit a schema; empty if it fits, or if the schema is broken.

        A schema that cannot be evaluated breaks other rules, which say better what is wrong.
        """
        try:
            return self.instances.mismatches(schema.pointer, value)
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
