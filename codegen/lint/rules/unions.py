"""oneOf and anyOf: the forms that survive, and what tells the members of a union apart.

- union: `oneOf: [$refs to objects]` with a discriminator that maps each tag to one of them; among
  them may be unions that are told apart by the same property, which have mappings of their own,
  and unions that are told apart by another one, which are mapped as a whole
- union by keys: `oneOf: [$refs to objects]`, each with a required property that no other one has
- string or object: `oneOf: [{type: string}, {$ref}]`
- string or array: `oneOf: [{type: string}, {type: array, items: ...}]`
- open enum: `anyOf: [{$ref to an enum}, {type: string}]`
- nullable reference: `oneOf: [{$ref}, {type: 'null'}]`, the only one that may stand in place
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from codegen.document import JsonObject
from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.rules.nesting import goes_by_same_tag, objects_in, unions_in
from codegen.lint.rules.references import check_reference
from codegen.reader.forms import Form, form, is_null
from codegen.reader.reader import own_keys
from codegen.reader.sites import Site

# What is carried through beside oneOf or anyOf.
_WORDS = ("title", "description", "examples")
_SIBLINGS = {
    Form.UNION: ("discriminator", "x-tools", *_WORDS),
    Form.STRING_OR_OBJECT: _WORDS,
    Form.STRING_OR_ARRAY: _WORDS,
    Form.OPEN_ENUM: _WORDS,
    Form.NULLABLE: ("description", "default"),
}
_OPEN_ENUM = "anyOf is only for an open enum: [{$ref to an enum}, {type: string}]"
_STRINGS = (Form.ENUM, Form.OPEN_ENUM)
_STRING = {"type": "string"}


@rule("schema")
def union_sibling(_: Index, site: Site) -> Iterator[Finding]:
    """Whatever else stands beside oneOf or anyOf vanishes, properties included."""
    stated = [keyword for keyword in ("oneOf", "anyOf") if keyword in site.value]
    kept = _SIBLINGS.get(form(site), ())
    if len(stated) == 2:
        message, remedy = "`anyOf` beside oneOf is lost", "make two components of it"
        yield Finding(site.at("anyOf"), message, remedy)
    for keyword in site.value if stated else ():
        if keyword not in (*stated, *kept) and "$ref" not in site.value:
            message = f"`{keyword}` beside {stated[0]} is lost"
            yield Finding(site.at(keyword), message, f"keep only {', '.join(kept)}")


@rule("schema")
def tools_union(_: Index, site: Site) -> Iterator[Finding]:
    """Functions can stand only where there is a choice."""
    if "x-tools" in site.value and form(site) is not Form.UNION:
        message, remedy = "x-tools on what is no union", "say it of the union of all tools"
        yield Finding(site.at("x-tools"), message, remedy)


@rule("schema")
def nullable_form(index: Index, site: Site) -> Iterator[Finding]:
    """Nullable: one reference and null, nothing in between."""
    if form(site) is not Form.NULLABLE or site.is_component:
        return
    keyword = "oneOf" if "oneOf" in site.value else "anyOf"
    branches = list(site.children(keyword))
    references = [branch for branch in branches if "$ref" in branch.value]
    if len(branches) != 2:
        message = f"{keyword} of null and several others"
        remedy = "make the others a component: oneOf: [{$ref: ...}, {type: 'null'}]"
    elif not references:
        message, remedy = f"{keyword} of null and a type", "write type: [T, 'null']"
    elif keyword == "anyOf":
        message, remedy = "anyOf of null and a reference", "write oneOf instead of anyOf"
    elif (target := index.resolve(references[0])) and form(target) is Form.SCALAR:
        message = f"null beside a reference to {target.name}, which is a scalar"
        remedy = "write type: [T, 'null'] in place of the reference"
    else:
        return
    yield Finding(site.at(keyword), message, remedy)


@rule("schema")
def string_or_object_form(index: Index, site: Site) -> Iterator[Finding]:
    """Without a discriminator, only a string can be told from an object."""
    if form(site) is not Form.STRING_OR_OBJECT or not site.is_component:
        return
    branches = [index.resolve(branch) for branch in site.children("oneOf")]
    if None in branches:
        return
    strings = [one for one in branches if one and _is_string(one)]
    others = [one for one in branches if one and form(one) in (Form.OBJECT, Form.UNION)]
    if (len(branches), len(strings), len(others)) != (2, 1, 1) or not others[0].is_component:
        message = "oneOf without a discriminator that is not a string or an object"
        remedy = "add discriminator: {propertyName: type, mapping: {...}}"
        if strings:
            remedy = "write oneOf: [{type: string}, {$ref: ...}], the $ref to an object or union"
        yield Finding(site.at("oneOf"), message, remedy)


@rule("schema")
def string_or_array_form(index: Index, site: Site) -> Iterator[Finding]:
    """What is no array is taken for a string."""
    if form(site) is not Form.STRING_OR_ARRAY or not site.is_component:
        return
    branches = [index.resolve(branch) for branch in site.children("oneOf")]
    strings = [one for one in branches if one and _is_string(one)]
    arrays = [one for one in branches if one and form(one) is Form.ARRAY]
    if None not in branches and (len(branches), len(strings), len(arrays)) != (2, 1, 1):
        message = "oneOf with an array that is not a string or an array"
        remedy = "write oneOf: [{type: string}, {type: array, items: ...}]"
        yield Finding(site.at("oneOf"), message, remedy)


@rule("schema")
def union_keys(index: Index, site: Site) -> Iterator[Finding]:
    """Without a discriminator, a member is known by a key that only it has."""
    if form(site) is not Form.UNION or not site.is_component or "discriminator" in site.value:
        return
    members = [index.resolve(branch) for branch in site.children("oneOf")]
    known = own_keys(member for member in members if member)
    for branch, member in zip(site.children("oneOf"), members, strict=True):
        if member is not None and member.name not in known.values():
            message = f"{member.name} has no required property of its own to be told by"
            remedy = "add discriminator: {propertyName: type, mapping: {...}}, or require one"
            yield Finding(branch.pointer, message, remedy)


def _is_string(schema: Site) -> bool:
    return schema.value == _STRING or (schema.is_component and form(schema) in _STRINGS)


@rule("schema")
def open_enum_form(index: Index, site: Site) -> Iterator[Finding]:
    """anyOf says only: these values are known, others may come."""
    branches = [index.resolve(branch) for branch in site.children("anyOf")]
    if form(site) is not Form.OPEN_ENUM or None in branches:
        return
    plain = [one for one in branches if one and one.value == _STRING]
    enums = [one for one in branches if one and one.is_component and form(one) is Form.ENUM]
    if (len(branches), len(plain), len(enums)) != (2, 1, 1):
        remedy = "write that, or oneOf with a discriminator, or type: [T, 'null']"
        yield Finding(site.at("anyOf"), _OPEN_ENUM, remedy)


@rule("schema")
def union_members(index: Index, site: Site) -> Iterator[Finding]:
    """A union is a list of references to components, objects or other unions, each once."""
    if form(site) is not Form.UNION or not site.is_component:
        return
    if "oneOf" not in site.value:
        message = "discriminator without oneOf"
        yield Finding(site.at("discriminator"), message, "list the members under oneOf")
    refs = Counter(branch.text("$ref") for branch in site.children("oneOf"))
    for branch in site.children("oneOf"):
        target = index.resolve(branch)
        ref = branch.text("$ref")
        if is_null(branch.value):
            message, remedy = "null in a union", "say that it is nullable where it is used"
        elif not ref:
            message, remedy = "member of a union without a name", "make it a component"
        elif refs[ref] > 1:
            message, remedy = f"{ref} is listed twice", "keep one"
            refs[ref] = 0
        elif target is not None and form(target) not in (Form.OBJECT, Form.UNION):
            message = f"member {target.name} of a union is {form(target)}, not an object or a union"
            remedy = "list its members here, or wrap it"
        else:
            continue
        yield Finding(branch.pointer, message, remedy)


@rule("discriminator")
def mapping_covers_members(index: Index, site: Site) -> Iterator[Finding]:
    """The mapping is the dispatch table: exactly the objects, each under its own tag."""
    union = site.parent
    mapping = site.entries("mapping")
    refs = [branch.text("$ref") for branch in union.children("oneOf")] if union else []
    inner = list(unions_in(index, union)) if union else []
    unions = [branch.text("$ref") for branch, _ in inner]
    shared = [
        branch.text("$ref") for branch, one in inner if union and goes_by_same_tag(one, union)
    ]
    if "mapping" not in site.value:
        return
    for tag, ref in mapping.items():
        where = site.at("mapping", tag)
        if not isinstance(ref, str):
            continue
        problems = list(check_reference(index, where, ref, "schemas"))
        yield from problems
        if not problems and ref not in refs:
            yield Finding(where, f"{ref} is mapped but not in oneOf", "add it to oneOf")
        elif ref in shared:
            message = f"{ref} is a union by the same property, with a mapping of its own"
            yield Finding(where, message, "take it out: its tags are tags of this union too")
    for position, ref in enumerate(refs):
        if ref and ref not in (*mapping.values(), *unions) and union:
            where = union.at("oneOf", position)
            yield Finding(where, f"{ref} is not in the mapping", "add its tag to mapping")


@rule("discriminator")
def members_have_tag(index: Index, site: Site) -> Iterator[Finding]:
    """Each member states the tag as a required const with the value that the mapping gives it."""
    tag = site.text("propertyName")
    for value, ref in site.entries("mapping").items():
        member = index.target(ref, "schemas") if isinstance(ref, str) else None
        if member is not None and tag:
            for each in objects_in(index, member):
                yield from _tag_problem(each, tag, value, site.at("mapping", value))


def _tag_problem(member: Site, tag: str, value: str, where: str) -> Iterator[Finding]:
    stated = member.entries("properties").get(tag)
    const = _const(stated if isinstance(stated, dict) else {})
    if stated is None:
        message = f"{member.name} has no property {tag}"
        remedy = f"add {tag}: {{type: string, const: {value}}} to it"
    elif const is None:
        message = f"{tag} of {member.name} is no const"
        remedy = f"write {tag}: {{type: string, const: {value}}}"
    elif const != value:
        message = f"{tag} of {member.name} is {const}, not {value}"
        remedy = f"write {const} in the mapping, or correct {member.name}"
    elif tag not in member.texts("required"):
        message = f"{tag} of {member.name} is not required, so it could be left out"
        remedy = f"add {tag} to required of {member.name}"
    else:
        return
    yield Finding(where, message, remedy)


def _const(schema: JsonObject) -> str | None:
    value = schema.get("const")
    return value if isinstance(value, str) else None
