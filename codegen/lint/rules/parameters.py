"""Parameters: where they go, what they may hold, how they are spelt on the wire."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.rules import taken
from codegen.reader.forms import Form, base_type, form, is_nullable
from codegen.reader.sites import Site

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
# style and explode that the client sends, by location
_STYLES = {"path": ("simple", False), "query": ("form", True), "header": ("simple", False)}


@rule("parameter")
def parameter_location(_: Index, site: Site) -> Iterator[Finding]:
    """Where a parameter may go."""
    place = site.text("in")
    if place and place not in _STYLES:
        message = f"parameter {site.text('name')} in {place} is not supported"
        yield Finding(site.at("in"), message, "use path, query or header")


@rule("parameter")
def parameter_style(_: Index, site: Site) -> Iterator[Finding]:
    """The generator ignores style and explode, so only what the client does may be stated."""
    place = site.text("in")
    if place not in _STYLES:
        return
    style, explode = _STYLES[place]
    if site.text("style") and site.text("style") != style:
        message = f"style {site.text('style')} of a {place} parameter is ignored"
        yield Finding(site.at("style"), message, f"leave it out, or write style: {style}")
    stated = site.value.get("explode")
    if isinstance(stated, bool) and stated is not explode:
        message = f"explode: {str(stated).lower()} of a {place} parameter is ignored"
        yield Finding(site.at("explode"), message, "leave it out")


@rule("parameter")
def parameter_type(index: Index, site: Site) -> Iterator[Finding]:
    """The generator drops a whole endpoint for some of these, and sends nonsense for others."""
    schema = site.child("schema")
    target = index.non_null(schema) if schema else None
    if schema is None or target is None:
        return
    place = site.text("in")
    where = schema.pointer
    if place != "query" and (is_nullable(schema) or is_nullable(target)):
        message = f"a {place} parameter cannot be null"
        yield Finding(where, message, "state one type without null")
    if place == "query" and form(target) is Form.ARRAY:
        item = target.child("items")
        target = index.resolve(item) if item else None
    if target is None:
        return
    if form(target) not in (Form.SCALAR, Form.ENUM, Form.OPEN_ENUM):
        wanted = "a string, number, boolean or enum" + (
            ", or a list of" if place == "query" else ""
        )
        message = f"a {place} parameter cannot hold {form(target)}"
        yield Finding(where, message, f"use {wanted}{' these' if place == 'query' else ''}")
    elif place == "header" and target.text("format") in ("date", "date-time"):
        message = "a header parameter with a date makes the generator drop the operation"
        yield Finding(where, message, "use a plain string and name the format in the description")


@rule("parameter")
def array_brackets(index: Index, site: Site) -> Iterator[Finding]:
    """The name of a repeated parameter ends in [], or the document says that it is repeated."""
    schema = site.child("schema")
    target = index.non_null(schema) if schema else None
    name = site.text("name")
    if target is None or site.text("in") != "query" or not name:
        return
    is_repeated = site.text("style") == "form" and site.value.get("explode") is True
    if base_type(target) == "array" and not (name.endswith("[]") or is_repeated):
        message = f"query array {name} without [] in its name"
        remedy = f"write name: '{name}[]', or style: form and explode: true if it is repeated"
        yield Finding(site.at("name"), message, remedy)
    elif name.endswith("[]") and base_type(target) != "array":
        message = f"query parameter {name} is no array"
        yield Finding(site.at("name"), message, "write type: array, or leave the [] out")


@rule("parameter")
def header_name(_: Index, site: Site) -> Iterator[Finding]:
    """Headers that the client sets itself."""
    name = site.text("name").lower()
    if site.text("in") != "header":
        return
    if name in taken.HEADERS:
        message = f"the client sets the header {name} itself"
        yield Finding(site.at("name"), message, "leave the parameter out")
    elif name.endswith(("-beta", "-version")):
        message = f"the client makes the header {name} from the document and its own options"
        yield Finding(site.at("name"), message, "leave the parameter out; beta values: x-betas")


@rule("parameter")
def path_parameter_required(_: Index, site: Site) -> Iterator[Finding]:
    """A path without one of its parts is another path."""
    if site.text("in") == "path" and site.value.get("required") is not True:
        message = f"path parameter {site.text('name')} is not required"
        yield Finding(site.pointer, message, "write required: true")


@rule("operation")
def path_parameters(index: Index, site: Site) -> Iterator[Finding]:
    """Path parameters are positional arguments in the order of the path."""
    path = site.parent.name if site.parent else ""
    wanted = _PLACEHOLDER.findall(path)
    stated = [one.text("name") for _, one in index.parameters(site) if one.text("in") == "path"]
    where = site.at("parameters") if "parameters" in site.value else site.pointer
    for name in dict.fromkeys(wanted):
        if wanted.count(name) > 1:
            message = f"path {path} has {{{name}}} twice"
            yield Finding(site.pointer, message, "name the two differently")
        if name not in stated:
            message = f"{{{name}}} of the path is not among the parameters"
            yield Finding(where, message, _adding(index, name))
    for reference, parameter in index.parameters(site):
        name = parameter.text("name")
        if parameter.text("in") == "path" and name not in wanted:
            message = f"path parameter {name} is not in the path {path}"
            yield Finding(reference.pointer, message, f"write {{{name}}} in it, or delete it")
    if stated != wanted and sorted(stated) == sorted(wanted):
        message = "path parameters stand in another order than in the path"
        yield Finding(where, message, f"write them as {', '.join(wanted)}")


def _adding(index: Index, name: str) -> str:
    """How to add a path parameter: by reference if the document shares it."""
    components = [one for one in index.all("parameter") if one.is_component]
    for one in components:
        if one.text("name") == name and one.text("in") == "path":
            return f"add {{$ref: '#/components/parameters/{one.name}'}}"
    return f"add a parameter {name} in path"


@rule("operation")
def parameter_duplicate(index: Index, site: Site) -> Iterator[Finding]:
    """One of two equal parameters would be dropped."""
    seen: set[tuple[str, str]] = set()
    for reference, parameter in index.parameters(site):
        place, name = parameter.text("in"), parameter.text("name")
        key = (place, name.lower() if place == "header" else name)
        if key in seen:
            message = f"{place} parameter {name} is listed twice"
            yield Finding(reference.pointer, message, "keep one")
        seen.add(key)
