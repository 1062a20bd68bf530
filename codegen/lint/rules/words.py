"""The words that become docstrings: missing, empty, placeholders, badly shaped summaries."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.reader.forms import Form, form
from codegen.reader.shapes import SHAPES
from codegen.reader.sites import Site

_DESCRIBED_ELSEWHERE = (Form.CONST, Form.REFERENCE, Form.NULLABLE)
_PLACEHOLDER = re.compile(r"\b(TODO|FIXME|TBD|XXX)\b")
_SUMMARY_LENGTH = 100


@rule("schema")
def missing_description(_: Index, site: Site) -> Iterator[Finding]:
    """Components and properties need words; a const or a reference says enough by itself."""
    if "description" in site.value:
        return
    is_tag = len(site.items("enum")) == 1  # another rule says that it has to be a const
    is_property = (
        site.keyword == "properties" and form(site) not in _DESCRIBED_ELSEWHERE and not is_tag
    )
    if site.is_component or is_property:
        what = "component" if site.is_component else "property"
        message = f"{what} {site.name} without `description`"
        yield Finding(site.pointer, message, "say in a sentence what it holds")


@rule(*SHAPES)
def placeholder(_: Index, site: Site) -> Iterator[Finding]:
    """Empty words and placeholders would end up in docstrings."""
    for keyword in ("title", "summary", "description"):
        text = site.text(keyword)
        if keyword in site.value and isinstance(site.value[keyword], str) and not text.strip():
            yield Finding(site.at(keyword), f"`{keyword}` is empty", "write it, or leave it out")
        elif found := _PLACEHOLDER.search(text):
            message = f"`{keyword}` is a placeholder: {found.group()}"
            yield Finding(site.at(keyword), message, "write the words")


@rule("document")
def summary_duplicate(index: Index, _: Site) -> Iterator[Finding]:
    """The same summary twice in a resource: copied, and then forgotten."""
    first: dict[tuple[str, ...], Site] = {}
    for operation in index.all("operation"):
        summary = operation.text("summary")
        earlier = first.setdefault((summary.lower(), *operation.texts("tags")), operation)
        if summary and earlier is not operation:
            message = f"`summary` is the same as that of {earlier.text('operationId')}"
            yield Finding(operation.at("summary"), message, "say what this operation does")


@rule("operation", "webhook operation")
def summary_form(_: Index, site: Site) -> Iterator[Finding]:
    """The summary is the first line of a docstring and an entry in lists of operations."""
    summary = site.text("summary").strip()
    where = site.at("summary")
    if "\n" in summary:
        yield Finding(where, "`summary` has several lines", "keep one; the rest is description")
    if summary.endswith("."):
        yield Finding(where, "`summary` ends with a full stop", "leave the full stop out")
    if len(summary) > _SUMMARY_LENGTH:
        message = f"`summary` has {len(summary)} characters"
        yield Finding(where, message, f"keep it within {_SUMMARY_LENGTH}")
