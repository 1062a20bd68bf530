"""$ref: only to a named component of the right section that is no $ref itself."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.engine.spelling import add_or_correct
from codegen.reader.reader import SECTIONS, component_name
from codegen.reader.shapes import SHAPES
from codegen.reader.sites import Site

# What is carried through beside the $ref of a schema, by the keyword that the schema stands under.
_SIBLINGS = {"properties": ("description", "default"), "schema": ("default",)}


@rule(*SECTIONS)
def reference_target(index: Index, site: Site) -> Iterator[Finding]:
    """A reference that leads nowhere, out of the file, or to another kind of component."""
    ref = site.text("$ref")
    if not ref:
        return
    yield from check_reference(index, site.at("$ref"), ref, SECTIONS[site.kind])


@rule(*SECTIONS)
def reference_sibling(_: Index, site: Site) -> Iterator[Finding]:
    """Keywords beside a $ref are dropped, apart from the few that are carried through."""
    if "$ref" not in site.value:
        return
    kept = _SIBLINGS.get(site.keyword, ()) if site.kind == "schema" else ()
    for keyword in site.value:
        if keyword in SHAPES[site.kind].keywords and keyword not in ("$ref", *kept):
            message = f"`{keyword}` beside a $ref is lost"
            yield Finding(site.at(keyword), message, "move it to the component")


@rule("parameter", "response")
def reference_chain(_: Index, site: Site) -> Iterator[Finding]:
    """A parameter or response component that is a $ref is dropped where it is used."""
    if site.is_component and "$ref" in site.value:
        yield Finding(
            site.at("$ref"),
            f"component {site.name} is only a $ref to another one",
            "write it out, or refer to the other one where it is used",
        )


def check_reference(index: Index, pointer: str, ref: str, section: str) -> Iterator[Finding]:
    """What is wrong with the text of a reference into a section of `components`."""
    prefix = f"#/components/{section}/"
    known = index.component_names(section)
    last = ref.rpartition("/")[2]
    if not ref.startswith("#"):
        yield Finding(
            pointer,
            f"{ref} refers to something outside the document",
            f"copy it to components/{section} and write {prefix}{last}",
        )
    elif not component_name(ref, section):
        meant = last if last in known else f"NAME, with NAME in components/{section}"
        yield Finding(pointer, f"{ref} does not name a component", f"write {prefix}{meant}")
    elif last not in known:
        remedy = add_or_correct(last, known, f"add it to components/{section}")
        yield Finding(pointer, f"{ref} does not exist", remedy)
