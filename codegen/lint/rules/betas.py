"""Beta values: well spelt, said for every resource, and each where it is needed only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.engine.spelling import nearest
from codegen.reader.betas import BETA_KEYS, stating_tag, unstated_keys
from codegen.reader.sites import Site

_KINDS = ("tag", "operation")
_BETA = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_OFTEN = 3  # uses that make a beta value the likely meaning of a rare neighbour


@rule(*_KINDS)
def beta_values(_: Index, site: Site) -> Iterator[Finding]:
    """Values are joined with commas into one header, each once."""
    seen: set[str] = set()
    for key in BETA_KEYS:
        for position, value in enumerate(site.items(key)):
            where = site.at(key, position)
            if not isinstance(value, str):
                continue
            if not _BETA.fullmatch(value):
                message = f"beta value {value!r} is not made of lower-case words and hyphens"
                yield Finding(where, message, "write one value per list item, without commas")
            elif value in seen:
                message = f"beta value {value} is listed twice"
                yield Finding(where, message, "keep one; previews are added to x-betas")
            seen.add(value)


@rule("document")
def beta_value_misspelt(index: Index, _: Site) -> Iterator[Finding]:
    """A value that is used in one place alone, next to a common one that looks the same."""
    places = [
        (value, site.at(key))
        for kind in _KINDS
        for site in index.all(kind)
        for key in BETA_KEYS
        for value in site.texts(key)
    ]
    uses = Counter(value for value, _ in places)
    common = [value for value, count in uses.items() if count >= _OFTEN]
    for value, where in places:
        meant = nearest(value, common, 0.9) if uses[value] == 1 else ""
        if meant:
            message = f"beta value {value} is used only here"
            yield Finding(where, message, f"did you mean {meant}?")


@rule("tag")
def betas_unstated(index: Index, site: Site) -> Iterator[Finding]:
    """Where some operations need beta values, a resource that says nothing has been forgotten."""
    name = site.text("name")
    for key in unstated_keys(index, name):
        message = f"tag {name} without `{key}`, which no tag above it has either"
        yield Finding(site.pointer, message, "list the values, or write [] if there are none")


@rule(*_KINDS)
def betas_said_twice(index: Index, site: Site) -> Iterator[Finding]:
    """An operation says only in what it differs from its tag, a tag from the one above it."""
    source = site.text("name").rpartition(".")[0]
    if site.kind == "operation":
        source = next(iter(site.texts("tags")), "")
    for key in BETA_KEYS:
        above = stating_tag(index, source, key)
        if above is not None and key in site.value and site.value[key] == above.value[key]:
            message = f"`{key}` is the same as that of tag {source}"
            yield Finding(site.at(key), message, "leave it out: it is inherited")
