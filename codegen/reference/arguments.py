"""The table of a method's arguments: name, type, default and meaning of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from codegen.prose import default_text, describe, needing
from codegen.reader import Reader
from codegen.reference.catalogue import Catalogue
from codegen.reference.markdown import table
from codegen.reference.operations import Argument


class ArgumentTables:
    """Writes the tables of arguments; `guides` is the way to the guides."""

    def __init__(self, reader: Reader, catalogue: Catalogue, guides: str) -> None:
        self._reader = reader
        self._catalogue = catalogue
        self._options = f"[RequestOptions]({guides}/configuration.md#one-call) or None"

    def table(
        self, arguments: Iterable[Argument], page: str, more: Iterable[Sequence[str]] = ()
    ) -> Iterator[str]:
        """The arguments, `more` rows, and `options`, which every method has."""
        rows = [self._row(argument, page) for argument in arguments]
        words = "What this call does differently from its client."
        rows += [list(row) for row in more]
        rows.append(["`options`", self._options, "`None`", words])
        yield from table(["argument", "type", "default", "meaning"], rows)

    def _row(self, argument: Argument, page: str) -> list[str]:
        limits = self._reader.limits(argument.schema)
        default = "required" if argument.required else default_text(limits) or "optional"
        said = {keyword: limit for keyword, limit in limits.items() if keyword != "default"}
        kind = self._catalogue.type_of(argument.schema, page)
        meaning = needing(describe(argument.description, said), argument.betas)
        return [f"`{argument.name}`", kind, default, meaning]
