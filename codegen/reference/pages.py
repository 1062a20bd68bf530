"""The pages: an index, and one for each tag with its operations and models."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from attrs import frozen

from codegen.names import argument_name, method_name, pascal_case, python_name
from codegen.prose import describe, needing
from codegen.reader import BETAS, Form, Reader, Site, beta_values, form, preview_values
from codegen.reference.catalogue import Catalogue

WEBHOOKS = "webhooks"


@frozen
class Operation:
    """An operation with what readers are told of it."""

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


class Pages:
    """The pages of one document, which has passed the lint; each is a stream of lines."""

    def __init__(self, reader: Reader, guides: str) -> None:
        self._reader = reader
        self._guides = guides
        self._operations = [Operation(site) for site in reader.all("operation")]
        self._receivers = reader.all("webhook operation")
        used = {operation.page for operation in self._operations}
        self._descriptions = {tag: text for tag, text in reader.tags().items() if tag in used}
        if self._receivers:
            words = "Notifications that the service posts to an endpoint of yours."
            self._descriptions[WEBHOOKS] = words
        roots = [(operation.site, operation.page) for operation in self._operations]
        roots += [(receiver, WEBHOOKS) for receiver in self._receivers]
        self._catalogue = Catalogue(reader, roots)

    @property
    def names(self) -> list[str]:
        """The pages apart from the index."""
        return list(self._descriptions)

    def index(self) -> Iterator[str]:
        """What all pages hold, in short."""
        yield "# Reference"
        yield ""
        yield "Every operation and model, resource by resource. Calls are described in the"
        yield f"[quickstart]({self._guides}/quickstart.md), the errors of every call and"
        yield f"what is sent again in [errors and retries]({self._guides}/errors.md)."
        for page, description in self._descriptions.items():
            yield ""
            yield f"## [{page}]({page}.md)"
            yield ""
            yield description
            yield ""
            for operation in self._of(page):
                link = f"[`{operation.name}`]({page}.md#{operation.name})"
                yield f"- {link}: {operation.site.text('summary')}"

    def page(self, page: str) -> Iterator[str]:
        """The operations and the models of a page."""
        yield f"# {page}"
        yield ""
        yield self._descriptions[page]
        for operation in self._of(page):
            yield from self._operation(operation)
        for receiver in self._receivers if page == WEBHOOKS else ():
            yield from ("", receiver.text("description"), "")
            yield "`agentsessions.webhooks.unwrap` checks a notification and reads it: see"
            yield f"[the guide]({self._guides}/webhooks.md)."
        models = self._catalogue.models_on(page)
        if models:
            yield from ("", "## Models")
        for model in models:
            yield from self._model(model, page)

    def _of(self, page: str) -> list[Operation]:
        return [operation for operation in self._operations if operation.page == page]

    # Operations

    def _operation(self, operation: Operation) -> Iterator[str]:
        site = operation.site
        yield from ("", f"## {operation.name}", "", f"{site.text('summary')}.", "")
        yield site.text("description")
        yield from ("", "```python")
        yield from self._calls(operation)
        yield from ("```", "")
        yield from _table("argument", self._argument_rows(operation))
        yield f"- `{operation.request}`"
        yield f"- Returns {self._answer(operation)}"
        yield f"- {_repeats(site)}"
        if betas := beta_values(site):
            yield f"- Beta {_betas(betas, preview_values(self._reader, site))}"

    def _calls(self, operation: Operation) -> Iterator[str]:
        """The operation as a method of the client, and as a module."""
        positional: list[str] = []
        keywords: dict[str, bool] = {}
        for parameter in self._parameters(operation):
            name = argument_name(parameter.text("name"))
            if parameter.text("in") == "path":
                positional.append(name)
            else:
                keywords[name] = parameter.value.get("required") is True
        body = self._reader.body(operation.site)
        fields = _fields(body) if body else {}
        arguments = ", ".join([*positional, *_keywords(keywords | fields)])
        yield f"client.{operation.page}.{operation.name}({arguments})"
        given = ["body=..."] if body else []
        arguments = ", ".join(["client", *positional, *given, *_keywords(keywords)])
        yield f"{operation.id}.sync({arguments})"

    def _parameters(self, operation: Operation) -> list[Site]:
        return [parameter for _, parameter in self._reader.parameters(operation.site)]

    def _argument_rows(self, operation: Operation) -> Iterator[list[str]]:
        for parameter in self._parameters(operation):
            schema = parameter.expect("schema")
            optional = "" if parameter.value.get("required") else ", optional"
            text = describe(parameter.text("description"), self._reader.limits(schema))
            text = needing(text, parameter.texts(BETAS))
            kind = self._catalogue.type_of(schema, operation.page)
            yield [f"`{argument_name(parameter.text('name'))}`", kind + optional, text]
        body = self._reader.body(operation.site)
        if body:
            fields = "The fields are keyword arguments of the method of the client."
            yield ["`body`", self._catalogue.link(body.name, operation.page), fields]

    def _answer(self, operation: Operation) -> str:
        (answer,) = self._reader.successes(operation.site)
        response = self._reader.resolved(answer)
        text = response.text("description")
        text = text[:1].lower() + text[1:]
        media = self._reader.media(response)
        if media is None:
            return f"nothing: {text}"
        if media.name == "application/octet-stream":
            return f"a download: {text}"
        kind = "a stream of " if media.name == "text/event-stream" else ""
        model = self._catalogue.type_of(media.expect("schema"), operation.page)
        return f"{kind}{model}: {text}"

    # Models

    def _model(self, model: Site, page: str) -> Iterator[str]:
        yield from ("", f"### {pascal_case(model.name)}", "")
        if "description" in model.value:
            yield from (model.text("description"), "")
        match form(model):
            case Form.UNION:
                yield from self._variants(model, page)
            case Form.ENUM:
                yield ", ".join(f"`{value}`" for value in model.texts("enum"))
            case _:
                yield from _table("field", self._field_rows(model, page))
        for example in model.items("examples")[:1]:
            yield from ("", "```json", json.dumps(example, indent=2, ensure_ascii=False), "```")

    def _variants(self, union: Site, page: str) -> Iterator[str]:
        tag_name = union.expect("discriminator").text("propertyName")
        yield f"One of these, told apart by `{tag_name}`; of another kind,"
        yield from ("an `UnknownVariant`.", "")
        for tag, name in self._reader.variants(union.value).items():
            yield f"- `{tag}`: {self._catalogue.link(name, page)}"

    def _field_rows(self, model: Site, page: str) -> Iterator[list[str]]:
        needed = _fields(model)
        for field in model.children("properties"):
            optional = "" if needed[field.name] else ", optional"
            text = describe(self._reader.description(field), self._reader.limits(field))
            kind = self._catalogue.type_of(field, page)
            yield [f"`{python_name(field.name)}`", kind + optional, text]


def _fields(model: Site) -> dict[str, bool]:
    """The fields of a model and whether each must be given."""
    return {name: name in model.texts("required") for name in model.entries("properties")}


def _keywords(required: dict[str, bool]) -> list[str]:
    """`name=...` for what must be given, and `...` if there is more."""
    given = [f"{python_name(name)}=..." for name, needed in required.items() if needed]
    return [*given, "..."] if len(given) < len(required) else given


def _repeats(operation: Site) -> str:
    if operation.value["x-safe-to-repeat"]:
        passing = "; so does a conflict (409)" if operation.value.get("x-retry-on-conflict") else ""
        return f"Safe to repeat: a lost call is sent again{passing}"
    if listing := operation.text("x-reconciled-by"):
        return f"Sent exactly once: a lost call is looked for with `{listing}` first"
    return "Not safe to repeat: a lost call is sent again only if it cannot have been carried out"


def _betas(base: list[str], preview: list[str]) -> str:
    without, added = (", ".join(f"`{value}`" for value in values) for values in (base, preview))
    return f"{without}; in the research preview {added}" if preview else without


def _table(heading: str, rows: Iterable[list[str]]) -> Iterator[str]:
    cells = [[cell.replace("|", "\\|").replace("\n", " ") for cell in row] for row in rows]
    if cells:
        yield from (f"| {heading} | type | |", "|---|---|---|")
        yield from (f"| {' | '.join(row)} |" for row in cells)
        yield ""
