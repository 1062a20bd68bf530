"""What the reference tells of an operation: its names, its arguments, what it gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from attrs import frozen

from codegen.names import method_name, python_name
from codegen.reader import BETAS, CLASS_FORMS, Form, Reader, Site, argument_of, form


@frozen
class Argument:
    """An argument of the method of a namespace.

    `wire_name` is its name in the request, and `place` where it goes there: `path`, `query`,
    `header`, a field of the `body`, or the whole `body`. `betas` are what a request with it needs.
    """

    name: str
    wire_name: str
    place: str
    required: bool
    description: str
    schema: Site
    betas: Sequence[str] = ()


@frozen(slots=False)
class Operation:
    """An operation of a document that has passed the lint."""

    reader: Reader
    site: Site

    @property
    def page(self) -> str:
        """The page that it stands on: its tag."""
        return self.site.texts("tags")[0]

    @property
    def id(self) -> str:
        """The name of its module."""
        return self.site.text("operationId")

    @property
    def name(self) -> str:
        """What it is called in its namespace."""
        return method_name(self.id, self.page)

    @property
    def request(self) -> str:
        """Method and path."""
        path = self.site.parent.name if self.site.parent else ""
        return f"{self.site.keyword.upper()} {path}"

    @cached_property
    def body(self) -> Site | None:
        """The model of its request body."""
        return self.reader.body(self.site)

    @cached_property
    def response(self) -> Site:
        """Its response when it succeeds."""
        return self.reader.resolved(self.reader.successes(self.site)[0])

    @property
    def answer(self) -> Site | None:
        """The schema of what it answers; None if that is nothing."""
        media = self.reader.media(self.response)
        return media.expect("schema") if media else None

    @property
    def answer_media(self) -> str:
        """The media type of what it answers; "" if that is nothing."""
        media = self.reader.media(self.response)
        return media.name if media else ""

    @property
    def listed(self) -> Site | None:
        """The schema of an item, if it gives pages of a list."""
        paging = self.reader.paging(self.site)
        if paging is None or self.answer is None:
            return None
        page = self.reader.resolved(self.answer)
        fields = {field.name: field for field in page.children("properties")}
        return fields.get(paging.text("items"), page).expect("items")

    @cached_property
    def arguments(self) -> list[Argument]:
        """Its arguments, in the order of the signature: ids, body, the rest."""
        parameters = [self._parameter(found) for _, found in self.reader.parameters(self.site)]
        path = [argument for argument in parameters if argument.place == "path"]
        rest = [argument for argument in parameters if argument.place != "path"]
        rest.sort(key=lambda argument: argument.place, reverse=True)  # query before header
        taken = {argument.name for argument in parameters}
        return [*path, *self._of_body(taken), *rest]

    def _parameter(self, parameter: Site) -> Argument:
        name = parameter.text("name")
        return Argument(
            name=argument_of(parameter),
            wire_name=name,
            place=parameter.text("in"),
            required=parameter.value.get("required") is True,
            description=parameter.text("description"),
            schema=parameter.expect("schema"),
            betas=parameter.texts(BETAS),
        )

    def _of_body(self, taken: set[str]) -> list[Argument]:
        """The fields of the body, or the body as a whole where their names are taken."""
        if self.body is None:
            return []
        fields = list(_fields(self.reader, self.body))
        if form(self.body) is Form.OBJECT and taken.isdisjoint(field.name for field in fields):
            return fields
        text = "The request body."
        return [Argument("body", "", "body", required=True, description=text, schema=self.body)]


def _fields(reader: Reader, body: Site) -> Iterator[Argument]:
    """The fields of a body, but for those that can have one value only."""
    needed = reader.needed(body)
    for field in body.children("properties"):
        if form(field) is not Form.CONST:
            yield Argument(
                name=python_name(field.name),
                wire_name=field.name,
                place="body",
                required=field.name in needed,
                description=reader.description(field),
                schema=field,
            )


def classes_in(reader: Reader, site: Site) -> list[Site]:
    """The models that a site refers to, also through components that are no classes."""
    found: dict[str, Site] = {}
    waiting = list(reader.referred(site))
    while waiting:
        component = waiting.pop(0)
        if component.kind == "schema" and form(component) in CLASS_FORMS:
            found[component.name] = component
        else:
            waiting += reader.referred(component)
    return list(found.values())
