"""The pages: an index, and one for each tag with its operations and models."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.reader import Reader
from codegen.reference import run
from codegen.reference.catalogue import Catalogue
from codegen.reference.index import head
from codegen.reference.models import ModelSections
from codegen.reference.operations import Operation
from codegen.reference.sections import OperationSections
from codegen.reference.uses import Uses
from codegen.services import Surroundings

WEBHOOKS = "webhooks"


class Pages:
    """The pages of one document, which has passed the lint; each is a stream of lines."""

    def __init__(self, reader: Reader, around: Surroundings) -> None:
        self._around = around
        self._guides = guides = around.guides
        self._title = reader.root.expect("info").text("title")
        self._reader = reader
        self._operations = [Operation(reader, site) for site in reader.all("operation")]
        self._receivers = reader.all("webhook operation")
        used = {operation.page for operation in self._operations}
        self._descriptions = {tag: text for tag, text in reader.tags().items() if tag in used}
        if self._receivers:
            words = "Notifications that the service posts to an endpoint of yours."
            self._descriptions[WEBHOOKS] = words
        roots = [(operation.site, operation.page) for operation in self._operations]
        roots += [(receiver, WEBHOOKS) for receiver in self._receivers]
        self._catalogue = Catalogue(reader, roots)
        uses = Uses(reader, self._operations)
        self._models = ModelSections(reader, self._catalogue, uses)
        self._sections = OperationSections(reader, self._catalogue, self._operations, guides)

    @property
    def names(self) -> list[str]:
        """The pages apart from the index."""
        return list(self._descriptions)

    def index(self) -> Iterator[str]:
        """What all pages hold, in short."""
        yield from head(self._title, self._around).splitlines()
        for page, description in self._descriptions.items():
            yield from ("", f"## [{page}]({page}.md)", "", description, "")
            yield from self._overview(page, f"{page}.md")

    def page(self, page: str) -> Iterator[str]:
        """The operations and the models of a page."""
        models = self._catalogue.models_on(page)
        yield from (f"# {page}", "", self._descriptions[page], "")
        yield from self._overview(page, "")
        if models:
            yield "- [Models](#models)"
        for operation in self._of(page):
            yield from self._sections.section(operation)
        for source in self._written(page):
            yield from run.sections(source, self._guides)
        for receiver in self._receivers if page == WEBHOOKS else ():
            yield from ("", receiver.text("description"), "")
            yield "`agentsessions.webhooks.unwrap` checks a notification and reads it: see"
            yield f"[the guide]({self._guides}/webhooks.md)."
        if models:
            yield from ("", "## Models")
        for model in models:
            yield from self._models.section(model, page)

    def _overview(self, page: str, file: str) -> Iterator[str]:
        for operation in self._of(page):
            link = f"[`{operation.name}`]({file}#{operation.name})"
            yield f"- {link}: {operation.site.text('summary')}"
            if operation.site.child("x-follow"):
                summary = operation.site.expect("x-follow").text("summary")
                yield f"- [`follow`]({file}#follow): {summary}"
        for source in self._written(page):
            yield from run.overview(source, file)

    def _written(self, page: str) -> Iterator[run.Source]:
        """Where methods of the page are written that are no operations."""
        if module := self._reader.runs(page):
            yield run.runs(module)
        if module := self._reader.streams_turns(page):
            yield run.turns(module)

    def _of(self, page: str) -> list[Operation]:
        return [operation for operation in self._operations if operation.page == page]
