"""Unions inside unions: their members are members of both, found by one tag."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.reader.forms import Form, form
from codegen.reader.sites import Site


@rule("schema")
def union_in_union(index: Index, site: Site) -> Iterator[Finding]:
    """The members of a union inside a union are members of both, told apart in the same way."""
    if form(site) is not Form.UNION or not site.is_component:
        return
    holders = dict.fromkeys(_tags(site), site.name)
    for branch, inner in unions_in(index, site):
        nested = _with_unions_inside(index, inner)
        if site.name in nested:
            message = f"union {site.name} contains itself"
            yield Finding(branch.pointer, message, "take it out, or wrap it in an object")
            continue
        if _tag_name(inner) != _tag_name(site):
            message = f"{inner.name} goes by {_tag_name(inner)}, {site.name} by {_tag_name(site)}"
            yield Finding(branch.pointer, message, "tell both apart by one property, or wrap it")
            continue
        tags = [tag for union in nested.values() for tag in _tags(union)]
        shared = [tag for tag in tags if holders.setdefault(tag, inner.name) != inner.name]
        if shared:
            message = f"tags of {inner.name} have members already: {', '.join(shared)}"
            yield Finding(branch.pointer, message, "give each tag to one member")


def unions_in(index: Index, union: Site) -> Iterator[tuple[Site, Site]]:
    """The unions among the members of a union: each as it stands there and as resolved."""
    for branch in union.children("oneOf"):
        member = index.resolve(branch)
        if member is not None and member.is_component and form(member) is Form.UNION:
            yield branch, member


def _with_unions_inside(index: Index, union: Site) -> dict[str, Site]:
    """The union and the unions in it, and those in these, by their names."""
    found: dict[str, Site] = {}
    waiting = [union]
    while waiting:
        one = waiting.pop()
        if one.name not in found:
            found[one.name] = one
            waiting.extend(inner for _, inner in unions_in(index, one))
    return found


def _tag_name(union: Site) -> str:
    discriminator = union.child("discriminator")
    return discriminator.text("propertyName") if discriminator else ""


def _tags(union: Site) -> list[str]:
    """The tags of the union's own mapping."""
    discriminator = union.child("discriminator")
    return list(discriminator.entries("mapping")) if discriminator else []
