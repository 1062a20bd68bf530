"""Lists that come in pages: the root's x-pagination against the operations."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.engine.spelling import did_you_mean
from codegen.reader.forms import base_type, is_nullable
from codegen.reader.sites import Site

SCHEMES = {"cursor": "string", "offset": "integer"}
"""How lists can go on, and the type of the parameter that says where a page begins."""


@rule("pagination")
def pagination_scheme(_: Index, site: Site) -> Iterator[Finding]:
    """The scheme is a known one, and only cursors are in a field of the page."""
    scheme = _scheme(site)
    if scheme not in SCHEMES:
        remedy = did_you_mean(scheme, SCHEMES, f"write one of {', '.join(SCHEMES)}")
        yield Finding(site.at("scheme"), f"there is no paging scheme {scheme}", remedy)
    elif scheme == "cursor" and "next" not in site.value:
        yield Finding(
            site.pointer, "x-pagination by cursor without `next`", "name the field of the cursor"
        )
    elif scheme != "cursor" and "next" in site.value:
        yield Finding(site.at("next"), f"x-pagination by {scheme} with `next`", "leave `next` out")


@rule("operation")
def paginated(index: Index, site: Site) -> Iterator[Finding]:
    """An operation marked x-paginated has the parameter and the fields that pages need."""
    if site.value.get("x-paginated") is not True:
        return
    where = site.at("x-paginated")
    scheme = index.root.child("x-pagination")
    if scheme is None:
        message = "x-paginated, but the document has no x-pagination"
        remedy = "add x-pagination: {parameter: ..., items: ..., next: ...} at the root"
        yield Finding(where, message, remedy)
        return
    if site.keyword != "get":
        message = f"x-paginated on a {site.keyword.upper()}"
        yield Finding(where, message, "only a GET can be repeated page by page")
    parameter = _parameter(index, site, scheme)
    wanted = SCHEMES.get(_scheme(scheme))
    if parameter is None:
        message = f"x-paginated without the query parameter `{scheme.text('parameter')}`"
        yield Finding(where, message, "add the parameter, or leave x-paginated out")
    elif wanted and (schema := _schema(index, parameter)) and base_type(schema) != wanted:
        message = f"x-paginated, but the parameter `{scheme.text('parameter')}` is no {wanted}"
        yield Finding(where, message, f"write type: {wanted}, or change x-pagination")
    yield from _page_problems(index, site, scheme)


def _page_problems(index: Index, operation: Site, scheme: Site) -> Iterator[Finding]:
    where = operation.at("x-paginated")
    page = _page(index, operation)
    items = _field(index, page, scheme.text("items"))
    following = _field(index, page, scheme.text("next"))
    if items is None or base_type(items) != "array":
        message = f"x-paginated, but the response has no array `{scheme.text('items')}`"
        yield Finding(where, message, "add it to the page's component, or leave x-paginated out")
    if _scheme(scheme) == "offset":
        return
    if following is None or base_type(following) != "string" or not is_nullable(following):
        message = f"x-paginated, but the response has no nullable string `{scheme.text('next')}`"
        yield Finding(where, message, "add it to the page's component as type: [string, 'null']")


@rule("operation")
def pagination_unmarked(index: Index, site: Site) -> Iterator[Finding]:
    """A list that looks like pages but is not marked would get no iterator."""
    scheme = index.root.child("x-pagination")
    if scheme is None or "x-paginated" in site.value:
        return
    page = _page(index, site)
    keys = [key for key in ("items", "next") if key in scheme.value]
    fields = [_field(index, page, scheme.text(key)) for key in keys]
    if all(fields) and _parameter(index, site, scheme):
        message = "the operation takes and returns pages but is not marked"
        yield Finding(site.pointer, message, "add x-paginated: true")


def _scheme(site: Site) -> str:
    return site.text("scheme") or "cursor"


def _parameter(index: Index, operation: Site, scheme: Site) -> Site | None:
    wanted = (scheme.text("parameter"), "query")
    for _, parameter in index.parameters(operation):
        if (parameter.text("name"), parameter.text("in")) == wanted:
            return parameter
    return None


def _schema(index: Index, parameter: Site) -> Site | None:
    schema = parameter.child("schema")
    return index.resolve(schema) if schema else None


def _page(index: Index, operation: Site) -> Site | None:
    response = index.success(operation)
    for media in response.children("content") if response else ():
        if media.name == "application/json" and (schema := media.child("schema")):
            return index.resolve(schema)
    return None


def _field(index: Index, page: Site | None, name: str) -> Site | None:
    for field in page.children("properties") if page else ():
        if field.name == name:
            return index.resolve(field)
    return None
