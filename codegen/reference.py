"""The reference: a Markdown page for every resource of the document, written from it alone.

A page has the operations of one tag, and the models that these are nearest to.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen.betas import BETA_KEYS, beta_values
from codegen.catalogue import Catalogue
from codegen.document import Document
from codegen.lint import lint
from codegen.lint.names import pascal_case, python_name
from codegen.problem import DocumentError
from codegen.prose import describe
from codegen.unions import members

Json = dict[str, Any]

INDEX = "README.md"
WEBHOOKS = "webhooks"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
NOTE = "<!-- Generated from openapi.yaml by `make generate`; edit the document instead. -->"


def write_reference(document_path: Path, folder: Path) -> list[str]:
    """Write the pages of a document in place of all that `folder` holds; their names.

    Raises `DocumentError` for a document that cannot be used; `folder` is as it was then.
    """
    document = Document.load(document_path)
    if problems := lint(document):
        raise DocumentError(problems)
    pages = render(document.root)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".reference-") as name:
        new = Path(name) / "new"
        new.mkdir()
        for page, text in pages.items():
            (new / page).write_text(text, encoding="utf-8")
        _swap(new, folder, Path(name) / "old")
    return sorted(pages)


def _swap(new: Path, folder: Path, aside: Path) -> None:
    if folder.exists():
        folder.rename(aside)
    try:
        new.rename(folder)
    except OSError:
        if aside.exists():
            aside.rename(folder)
        raise


def render(document: Json) -> dict[str, str]:
    """File name to text of every page."""
    reference = _Reference(document)
    pages = {f"{page}.md": reference.page(page) for page in reference.pages}
    pages[INDEX] = reference.index()
    return {name: "\n".join([NOTE, "", *lines]) + "\n" for name, lines in pages.items()}


@frozen(kw_only=True)
class _Operation:
    page: str
    method: str
    path: str
    facts: Json

    @property
    def id(self) -> str:
        operation_id: str = self.facts["operationId"]
        return operation_id

    @property
    def name(self) -> str:
        """What it is called in its namespace."""
        return self.id.removeprefix(f"{self.page.replace('.', '_')}_")


class _Reference:
    def __init__(self, document: Json) -> None:
        self.document = document
        self.schemas: Json = document["components"]["schemas"]
        self.operations = list(self._operations())
        described = {tag["name"]: tag.get("description", "") for tag in document.get("tags", [])}
        self.pages: dict[str, str] = described | {
            operation.page: described.get(operation.page, "") for operation in self.operations
        }
        self.receivers = list(document.get("webhooks", {}).values())
        if self.receivers:
            self.pages[WEBHOOKS] = "Notifications that the service posts to an endpoint of yours."
        roots = [(o.facts, o.page) for o in self.operations]
        roots += [(receiver, WEBHOOKS) for receiver in self.receivers]
        self.catalogue = Catalogue(document, roots)

    def index(self) -> Iterator[str]:
        yield "# Reference"
        yield ""
        yield "Every operation and model, resource by resource. Calls are described in the"
        yield "[quickstart](../guides/quickstart.md), the errors of every call and"
        yield "what is sent again in [errors and retries](../guides/errors.md)."
        for page, description in self.pages.items():
            yield ""
            yield f"## [{page}]({page}.md)"
            yield ""
            yield description
            yield ""
            for operation in self._of(page):
                link = f"[`{operation.name}`]({page}.md#{operation.name})"
                yield f"- {link}: {operation.facts['summary']}"

    def page(self, page: str) -> Iterator[str]:
        yield f"# {page}"
        yield ""
        yield self.pages[page]
        for operation in self._of(page):
            yield from self._operation(operation)
        for receiver in self.receivers if page == WEBHOOKS else ():
            yield from ("", receiver["post"]["description"], "")
            yield "`agentsessions.webhooks.unwrap` checks a notification and reads it: see"
            yield "[the guide](../guides/webhooks.md)."
        models = self.catalogue.models_on(page)
        if models:
            yield from ("", "## Models")
        for name in models:
            yield from self._model(name, page)

    def _of(self, page: str) -> list[_Operation]:
        return [operation for operation in self.operations if operation.page == page]

    # Operations

    def _operations(self) -> Iterator[_Operation]:
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    shared = item.get("parameters", [])
                    facts = {**item[method]}
                    facts["parameters"] = [*shared, *facts.get("parameters", [])]
                    yield _Operation(
                        page=facts["tags"][0], method=method.upper(), path=path, facts=facts
                    )

    def _operation(self, operation: _Operation) -> Iterator[str]:
        facts, page = operation.facts, operation.page
        parameters = [self.catalogue.resolve(parameter) for parameter in facts["parameters"]]
        body = _media(self.catalogue.resolve(facts.get("requestBody", {})))
        path_names = [p["name"] for p in parameters if p["in"] == "path"]
        others = {p["name"]: p.get("required", False) for p in parameters if p["in"] != "path"}
        fields = self.catalogue.resolve(body)
        required = {
            name: name in fields.get("required", []) for name in fields.get("properties", {})
        }
        yield from ("", f"## {operation.name}", "", f"{facts['summary']}.", "")
        yield facts["description"]
        yield from ("", "```python")
        keywords = _keywords(others | required)
        yield f"client.{page}.{operation.name}({', '.join([*path_names, *keywords])})"
        keywords = ["body=..."] * bool(body) + _keywords(others)
        yield f"{operation.id}.sync({', '.join(['client', *path_names, *keywords])})"
        yield from ("```", "")
        yield from _table("argument", self._argument_rows(parameters, body, page))
        yield f"- `{operation.method} {operation.path}`"
        yield f"- Returns {self._answer(operation)}"
        yield f"- {_repeats(facts)}"
        betas = {key: beta_values(self.document, facts, key) for key in BETA_KEYS}
        if any(betas.values()):
            yield f"- Beta {_betas(betas)}"

    def _argument_rows(self, parameters: list[Json], body: Json, page: str) -> Iterator[list[str]]:
        for parameter in parameters:
            schema = parameter["schema"]
            name = python_name(parameter["name"])
            if parameter["in"] == "header":
                name = name.lower()
            optional = "" if parameter.get("required") else ", optional"
            text = describe(parameter["description"], self.catalogue.constraints(schema))
            yield [f"`{name}`", self.catalogue.type_of(schema, page) + optional, text]
        if body:
            fields = "The fields are keyword arguments of the method of the client."
            yield ["`body`", self.catalogue.type_of(body, page), fields]

    def _answer(self, operation: _Operation) -> str:
        for status, response in operation.facts["responses"].items():
            if status.startswith("2"):
                resolved = self.catalogue.resolve(response)
                content_type = next(iter(resolved.get("content", {})), "")
                text = _sentence(resolved["description"])
                if content_type == "application/octet-stream":
                    return f"a download: {text}"
                kind = "a stream of " if content_type == "text/event-stream" else ""
                return f"{kind}{self.catalogue.type_of(_media(resolved), operation.page)}: {text}"
        return "nothing."

    # Models

    def _model(self, name: str, page: str) -> Iterator[str]:
        schema = self.schemas[name]
        yield from ("", f"### {pascal_case(name)}", "")
        if "description" in schema:
            yield from (schema["description"], "")
        if "discriminator" in schema:
            tag_name = schema["discriminator"]["propertyName"]
            yield f"One of these, told apart by `{tag_name}`; of another kind,"
            yield from ("an `UnknownVariant`.", "")
            for tag, reference in members(self.schemas, schema).items():
                yield f"- `{tag}`: {self.catalogue.type_of({'$ref': reference}, page)}"
        elif "enum" in schema:
            yield ", ".join(f"`{value}`" for value in schema["enum"])
        else:
            yield from _table("field", self._field_rows(schema, page))
        for example in schema.get("examples", [])[:1]:
            yield from ("", "```json", json.dumps(example, indent=2, ensure_ascii=False), "```")

    def _field_rows(self, schema: Json, page: str) -> Iterator[list[str]]:
        for name, field in schema.get("properties", {}).items():
            optional = "" if name in schema.get("required", []) else ", optional"
            text = describe(self.catalogue.words(field), self.catalogue.constraints(field))
            yield [f"`{python_name(name)}`", self.catalogue.type_of(field, page) + optional, text]


def _media(carrier: Json) -> Json:
    """The schema of a request's or an answer's body; empty if it has none."""
    schemas: list[Json] = [media["schema"] for media in carrier.get("content", {}).values()]
    return schemas[0] if schemas else {}


def _keywords(required: dict[str, bool]) -> list[str]:
    """`name=...` for what must be given, and `...` if there is more."""
    given = [f"{python_name(name)}=..." for name, needed in required.items() if needed]
    return [*given, "..."] if len(given) < len(required) else given


def _repeats(facts: Json) -> str:
    if facts["x-safe-to-repeat"]:
        passing = "; so does a conflict (409)" if facts.get("x-retry-on-conflict") else ""
        return f"Safe to repeat: a lost call is sent again{passing}"
    if "x-reconciled-by" in facts:
        listing = facts["x-reconciled-by"]
        return f"Sent exactly once: a lost call is looked for with `{listing}` first"
    return "Not safe to repeat: a lost call is sent again only if it cannot have been carried out"


def _betas(betas: Mapping[str, list[str]]) -> str:
    base, preview = (", ".join(f"`{value}`" for value in betas[key]) for key in BETA_KEYS)
    return f"{base or 'none'}; in the research preview {preview}" if preview else base


def _sentence(text: str) -> str:
    return text[:1].lower() + text[1:]


def _table(heading: str, rows: Iterable[list[str]]) -> Iterator[str]:
    cells = [[cell.replace("|", "\\|").replace("\n", " ") for cell in row] for row in rows]
    if cells:
        yield from (f"| {heading} | type | |", "|---|---|---|")
        yield from (f"| {' | '.join(row)} |" for row in cells)
        yield ""
