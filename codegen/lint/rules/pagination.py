"""Lists that come in pages: the schemes of the root's x-pagination against the operations."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.engine.spelling import did_you_mean
from codegen.lint.rules.nesting import objects_in
from codegen.reader.forms import base_type, is_nullable
from codegen.reader.sites import Site

# How lists can go on, and the type of the parameter that says where a page begins.
SCHEMES = {"cursor": "string", "offset": "integer", "sequence": "integer"}

# The keywords that belong to some schemes only; `next` and `order` are needed there.
_KEYWORDS = {
    "next": ("cursor",),
    "order": ("sequence",),
    "total": ("offset",),
    "size": ("offset", "sequence"),
    "page_size": ("offset", "sequence"),
}
_NEEDED = {
    "cursor": ("next", "name the field of the cursor"),
    "sequence": ("order", "name the field of an item with its number"),
}


@rule("pagination")
def pagination_scheme(_: Index, site: Site) -> Iterator[Finding]:
    """The scheme is a known one, with what belongs to it and nothing else."""
    scheme = _scheme(site)
    if scheme not in SCHEMES:
        remedy = did_you_mean(scheme, SCHEMES, f"write one of {', '.join(SCHEMES)}")
        yield Finding(site.at("scheme"), f"there is no paging scheme {scheme}", remedy)
        return
    needed, remedy = _NEEDED.get(scheme, ("", ""))
    if needed and needed not in site.value:
        yield Finding(site.pointer, f"x-pagination by {scheme} without `{needed}`", remedy)
    for keyword, schemes in _KEYWORDS.items():
        if keyword in site.value and scheme not in schemes:
            message = f"x-pagination by {scheme} with `{keyword}`"
            yield Finding(site.at(keyword), message, f"leave `{keyword}` out")
    if "page_size" in site.value and "size" not in site.value:
        message = "`page_size` without `size`, the parameter that it is sent in"
        yield Finding(site.at("page_size"), message, "name the parameter under `size`")


@rule("operation")
def paginated(index: Index, site: Site) -> Iterator[Finding]:
    """An operation marked x-paginated has the parameters and the fields that pages need."""
    if not site.value.get("x-paginated"):
        return
    where = site.at("x-paginated")
    scheme = index.paging(site)
    if scheme is None:
        yield _no_scheme(index, site)
        return
    if site.keyword != "get":
        message = f"x-paginated on a {site.keyword.upper()}"
        yield Finding(where, message, "only a GET can be repeated page by page")
    parameters = [("parameter", SCHEMES.get(_scheme(scheme)))]
    parameters += [("size", "integer")] if "size" in scheme.value else []
    for keyword, wanted in parameters:
        name = scheme.text(keyword)
        parameter = _parameter(index, site, name)
        if parameter is None:
            message = f"x-paginated without the query parameter `{name}`"
            yield Finding(where, message, "add the parameter, or leave x-paginated out")
        elif wanted and (schema := _schema(index, parameter)) and base_type(schema) != wanted:
            message = f"x-paginated, but the parameter `{name}` is no {wanted}"
            yield Finding(where, message, f"write type: {wanted}, or change x-pagination")
    for message, remedy in _page_problems(index, scheme, _page(index, site)):
        yield Finding(where, message, remedy)


def _no_scheme(index: Index, operation: Site) -> Finding:
    where = operation.at("x-paginated")
    names = [scheme.name for scheme in index.root.children("x-pagination")]
    if not names:
        message = "x-paginated, but the document has no x-pagination"
        remedy = "add x-pagination: {pages: {parameter: ..., items: ..., next: ...}} at the root"
        return Finding(where, message, remedy)
    named = operation.text("x-paginated")
    if not named:
        message = f"x-paginated does not say which of {len(names)} schemes it is"
        return Finding(where, message, f"write one of {', '.join(names)}")
    message = f"x-pagination has no scheme {named}"
    return Finding(where, message, did_you_mean(named, names, f"write one of {', '.join(names)}"))


def _page_problems(index: Index, scheme: Site, page: Site | None) -> Iterator[tuple[str, str]]:
    name = scheme.text("items")
    items = _field(index, page, name) if name else page
    if items is None or base_type(items) != "array":
        what = f"has no array `{name}`" if name else "is no array"
        message = f"x-paginated, but the response {what}"
        yield message, "add it to the page's component, or leave x-paginated out"
        return
    if name := scheme.text("next"):
        following = _field(index, page, name)
        if following is None or base_type(following) != "string" or not _may_end(page, following):
            message = f"x-paginated, but the response has no string `{name}` that may be absent"
            yield message, "add it to the page's component as type: [string, 'null'], or optional"
    if (name := scheme.text("total")) and not _is_integer(_field(index, page, name)):
        yield f"x-paginated, but the response has no integer `{name}`", "add it to the component"
    item = items.child("items")
    if name := scheme.text("order"):
        events = objects_in(index, found) if item and (found := index.resolve(item)) else []
        if not any(_is_integer(_field(index, event, name)) for event in events):
            yield f"x-paginated, but its items have no integer `{name}`", "add it to the items"


def _may_end(page: Site | None, following: Site) -> bool:
    required = page.texts("required") if page else []
    return is_nullable(following) or following.name not in required


def _is_integer(field: Site | None) -> bool:
    return field is not None and base_type(field) == "integer"


@rule("operation")
def pagination_unmarked(index: Index, site: Site) -> Iterator[Finding]:
    """A list that looks like pages but is not marked would get no iterator."""
    if "x-paginated" in site.value:
        return
    page = _page(index, site)
    for scheme in index.root.children("x-pagination"):
        keys = [key for key in ("items", "next", "total") if key in scheme.value]
        fields = [_field(index, page, scheme.text(key)) for key in keys]
        if keys and all(fields) and _parameter(index, site, scheme.text("parameter")):
            message = "the operation takes and returns pages but is not marked"
            remedy = f"add x-paginated: {scheme.name}, or x-paginated: false if it has no pages"
            yield Finding(site.pointer, message, remedy)
            return


def _scheme(site: Site) -> str:
    return site.text("scheme") or "cursor"


def _parameter(index: Index, operation: Site, name: str) -> Site | None:
    for _, parameter in index.parameters(operation):
        if (parameter.text("name"), parameter.text("in")) == (name, "query"):
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
