"""Formats, patterns and bounds: known, fitting their type, and satisfiable."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.engine.spelling import did_you_mean
from codegen.reader.forms import Form, form, types
from codegen.reader.sites import Site

_NUMBERS = ("integer", "number")
_FOR_TYPES = {
    "pattern": ("string",),
    "minLength": ("string",),
    "maxLength": ("string",),
    "minimum": _NUMBERS,
    "maximum": _NUMBERS,
    "exclusiveMinimum": _NUMBERS,
    "exclusiveMaximum": _NUMBERS,
    "multipleOf": _NUMBERS,
    "items": ("array",),
    "minItems": ("array",),
    "maxItems": ("array",),
    "uniqueItems": ("array",),
    "properties": ("object",),
    "required": ("object",),
    "additionalProperties": ("object",),
    "propertyNames": ("object",),
    "minProperties": ("object",),
    "maxProperties": ("object",),
}
_FORMATS = {
    "date-time": ("string",),
    "date": ("string",),
    "password": ("string",),
    "binary": ("string",),
    "uri": ("string",),
    "email": ("string",),
    "int32": ("integer",),
    "int64": ("integer",),
    "float": ("number",),
    "double": ("number",),
}
_BOUNDS = (
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
    ("minimum", "maximum"),
    ("exclusiveMinimum", "exclusiveMaximum"),
)


@rule("schema")
def keyword_for_other_type(_: Index, site: Site) -> Iterator[Finding]:
    """A keyword that has no meaning for the type is a mistake in one of the two."""
    stated = types(site)
    for keyword, fitting in _FOR_TYPES.items():
        if keyword in site.value and stated and not set(fitting) & set(stated):
            message = f"`{keyword}` means nothing for type {stated[0]}"
            yield Finding(site.at(keyword), message, f"it is for type {' or '.join(fitting)}")


@rule("schema")
def known_format(_: Index, site: Site) -> Iterator[Finding]:
    """A misspelt format silently turns a timestamp into a plain string."""
    name = site.text("format")
    if not name:
        return
    if name not in _FORMATS:
        remedy = did_you_mean(
            name, _FORMATS, f"use one of {', '.join(_FORMATS)}, or say it in words"
        )
        yield Finding(site.at("format"), f"unknown format {name}", remedy)
    elif types(site) and not set(_FORMATS[name]) & set(types(site)):
        message = f"format {name} means nothing for type {types(site)[0]}"
        yield Finding(site.at("format"), message, f"it is for type {_FORMATS[name][0]}")


@rule("schema", "key rule")
def pattern_compiles(_: Index, site: Site) -> Iterator[Finding]:
    """A pattern is a regular expression."""
    try:
        re.compile(site.text("pattern"))
    except re.error as error:
        message = f"the pattern is no regular expression: {error}"
        yield Finding(site.at("pattern"), message, "mend it")


@rule("schema")
def bounds(_: Index, site: Site) -> Iterator[Finding]:
    """A lower bound above the upper one, which nothing satisfies."""
    for lower, upper in _BOUNDS:
        least, most = site.value.get(lower), site.value.get(upper)
        if isinstance(least, int | float) and isinstance(most, int | float) and least > most:
            message = f"`{lower}` {least} is above `{upper}` {most}"
            yield Finding(site.at(lower), message, "swap or correct them")


@rule("schema")
def enum_sibling(_: Index, site: Site) -> Iterator[Finding]:
    """Beside an enum or const nothing else about the value is kept."""
    if form(site) not in (Form.ENUM, Form.CONST):
        return
    for keyword in site.value:
        if keyword in _FOR_TYPES or keyword == "format":
            message = f"`{keyword}` beside {form(site)} is lost"
            yield Finding(site.at(keyword), message, "leave it out")
