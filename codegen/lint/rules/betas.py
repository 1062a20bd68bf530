"""Beta values: well spelt, listed at the root, said for every path, and each where it is needed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.engine.spelling import add_or_correct
from codegen.reader.betas import BETAS, beta_previews, beta_values
from codegen.reader.sites import Site

_BETA = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@rule("document")
def beta_value_form(index: Index, site: Site) -> Iterator[Finding]:
    """Values are joined with commas into one header."""
    for value, previews in beta_previews(index).items():
        for text in (value, *previews):
            if not _BETA.fullmatch(text):
                message = f"beta value {text!r} is not made of lower-case words and hyphens"
                yield Finding(site.at(BETAS, value), message, "write each value by itself")


@rule("document")
def beta_value_unused(index: Index, site: Site) -> Iterator[Finding]:
    """What nothing needs any more is forgotten here."""
    places = [*index.all("path item"), *index.all("parameter")]
    used = {value for place in places for value in place.texts(BETAS)}
    for value in beta_previews(index):
        if value not in used:
            message = f"beta value {value} is needed by no path and no parameter"
            yield Finding(site.at(BETAS, value), message, "delete it, or say where it is needed")


@rule("path item", "parameter")
def beta_value_unknown(index: Index, site: Site) -> Iterator[Finding]:
    """The list at the root says what there is, so a misspelt value is found."""
    known = beta_previews(index)
    for position, value in enumerate(site.texts(BETAS)):
        where = site.at(BETAS, position)
        if value not in known:
            remedy = add_or_correct(value, known, f"add it to `{BETAS}` at the root")
            yield Finding(where, f"beta value {value} is not listed at the root", remedy)
        elif value in site.texts(BETAS)[:position]:
            yield Finding(where, f"beta value {value} is listed twice", "keep one")


@rule("path item")
def betas_unstated(index: Index, site: Site) -> Iterator[Finding]:
    """In a service with beta values, a path that says nothing has been forgotten."""
    if BETAS in index.root.value and BETAS not in site.value:
        message = f"path {site.name} without `{BETAS}`"
        yield Finding(site.pointer, message, "list its values, or write [] if there are none")


@rule("parameter")
def betas_of_parameter(_: Index, site: Site) -> Iterator[Finding]:
    """Only what may be left out of a request can be what needs a beta value."""
    if BETAS in site.value and (site.text("in") != "query" or site.value.get("required") is True):
        message = f"`{BETAS}` of parameter {site.text('name')}, which is not an optional query one"
        yield Finding(site.at(BETAS), message, "list the values at the path")


@rule("operation")
def beta_value_needed_anyway(index: Index, site: Site) -> Iterator[Finding]:
    """A parameter says only what its path does not."""
    for reference, parameter in index.parameters(site):
        for value in parameter.texts(BETAS):
            if value in beta_values(site):
                message = f"parameter {parameter.text('name')} needs {value}, as its path does"
                yield Finding(reference.pointer, message, f"leave it out of its `{BETAS}`")
