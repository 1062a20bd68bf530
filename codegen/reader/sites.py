"""The walk: every object of the document that has a kind, with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.document import Json, JsonObject, join
from codegen.reader.shapes import SHAPES


@dataclass(frozen=True, eq=False)
class Site:
    """One object of the document.

    Attributes:
        kind: a key of SHAPES.
        value: the object itself.
        pointer: where it stands.
        parent: the object around it; None for the document.
        keyword: the keyword of `parent` under which it stands.
        name: its key if `keyword` holds named objects, else "".
    """

    kind: str
    value: JsonObject
    pointer: str = ""
    parent: Site | None = None
    keyword: str = ""
    name: str = ""

    def at(self, *keys: str | int) -> str:
        """The pointer to something inside."""
        return join(self.pointer, *keys)

    def text(self, keyword: str) -> str:
        """The value of a keyword if it is a string, else ""."""
        value = self.value.get(keyword)
        return value if isinstance(value, str) else ""

    def texts(self, keyword: str) -> list[str]:
        """The strings in the list under a keyword; empty if it is no list."""
        return [value for value in self.items(keyword) if isinstance(value, str)]

    def items(self, keyword: str) -> list[Json]:
        """The list under a keyword; empty if it is no list."""
        value = self.value.get(keyword)
        return value if isinstance(value, list) else []

    def entries(self, keyword: str) -> JsonObject:
        """The object under a keyword; empty if it is none."""
        value = self.value.get(keyword)
        return value if isinstance(value, dict) else {}

    def child(self, keyword: str) -> Site | None:
        """The one object under a keyword, as a site."""
        return next(self.children(keyword), None)

    def expect(self, keyword: str) -> Site:
        """Like `child`, where the document has passed the lint and there must be one."""
        child = self.child(keyword)
        if child is None:
            raise LookupError(f"{self.at(keyword)} does not exist")
        return child

    def children(self, keyword: str = "") -> Iterator[Site]:
        """The objects under one keyword (default: under all) whose kind the table knows."""
        known = SHAPES[self.kind].keywords
        for key in (keyword,) if keyword else known:
            expected = known.get(key)
            if expected is None or not expected.kind or key not in self.value:
                continue
            value = self.value[key]
            if expected.container is dict and isinstance(value, dict):
                for name, item in value.items():
                    if isinstance(item, dict):
                        yield Site(expected.kind, item, self.at(key, name), self, key, name)
            elif expected.container is list and isinstance(value, list):
                for position, item in enumerate(value):
                    if isinstance(item, dict):
                        yield Site(expected.kind, item, self.at(key, position), self, key)
            elif expected.container is None and isinstance(value, dict):
                yield Site(expected.kind, value, self.at(key), self, key)

    @property
    def document(self) -> JsonObject:
        """The whole document that it stands in."""
        site = self
        while site.parent is not None:
            site = site.parent
        return site.value

    @property
    def is_component(self) -> bool:
        """Whether it is a named entry of `components`."""
        return self.parent is not None and self.parent.kind == "components"


def walk(site: Site) -> Iterator[Site]:
    """The site and everything below it, in document order as far as the table goes."""
    yield site
    for child in site.children():
        yield from walk(child)
