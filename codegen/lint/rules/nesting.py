"""Unions inside unions: members of both that go by one tag, or one member that goes by a second."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document import JsonObject
from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.reader.forms import Form, form
from codegen.reader.sites import Site


@rule("schema")
def union_in_union(index: Index, site: Site) -> Iterator[Finding]:
    """The members of a union inside a union are members of both, unless it has a tag as a whole."""
    if form(site) is not Form.UNION or not site.is_component:
        return
    holders = dict.fromkeys(_tags(site), site.name)
    for branch, inner in unions_in(index, site):
        nested = _with_unions_inside(index, inner)
        if site.name in nested:
            message = f"union {site.name} contains itself"
            yield Finding(branch.pointer, message, "take it out, or wrap it in an object")
            continue
        if not goes_by_same_tag(inner, site):
            if branch.text("$ref") not in _mapping(site).values():
                message = f"{inner.name} does not go by {tag_name(site)}, as {site.name} does"
                yield Finding(branch.pointer, message, "add its tag to mapping, or wrap it")
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


def objects_in(index: Index, member: Site) -> list[Site]:
    """The objects that a member of a union stands for: itself, or those of the union that it is."""
    if form(member) is Form.OBJECT:
        return [member]
    unions = _with_unions_inside(index, member).values() if form(member) is Form.UNION else ()
    branches = [index.resolve(branch) for union in unions for branch in union.children("oneOf")]
    return [branch for branch in branches if branch and form(branch) is Form.OBJECT]


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


def goes_by_same_tag(union: Site, other: Site) -> bool:
    """Whether one property tells the members of both apart."""
    return tag_name(union) == tag_name(other)


def tag_name(union: Site) -> str:
    """The property that tells its members apart; "" for one that is told apart by keys."""
    discriminator = union.child("discriminator")
    return discriminator.text("propertyName") if discriminator else ""


def _mapping(union: Site) -> JsonObject:
    discriminator = union.child("discriminator")
    return discriminator.entries("mapping") if discriminator else {}


def _tags(union: Site) -> list[str]:
    """The tags of the union's own mapping."""
    return list(_mapping(union))
