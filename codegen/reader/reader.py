"""The document as every step reads it: its objects by kind, and where references lead."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from codegen.document import JsonObject
from codegen.reader.forms import CLASS_FORMS, Form, form, is_null
from codegen.reader.parameters import PATH_PARAMETER
from codegen.reader.sites import Site, walk

SCHEMAS = "#/components/schemas/"
# The kinds of objects that a $ref may stand for, with the section of `components` it leads to.
SECTIONS = {"schema": "schemas", "parameter": "parameters", "response": "responses"}


class Reader:
    """All objects of one document. Built once; everybody only reads it.

    Mistakes in the document do not stop it: what leads nowhere is None, or left out. Methods that
    say so need a document that has passed the lint.
    """

    def __init__(self, root: JsonObject) -> None:
        self.root = Site("document", root)
        self._by_kind: dict[str, list[Site]] = defaultdict(list)
        for site in walk(self.root):
            self._by_kind[site.kind].append(site)
        self._components = {
            (site.keyword, site.name): site
            for kind in (*SECTIONS, "security scheme")
            for site in self._by_kind[kind]
            if site.is_component
        }
        self._tags = {tag.text("name"): tag for tag in self._by_kind["tag"]}
        self._referred: dict[str, list[Site]] = {}

    # Objects

    def all(self, kind: str) -> list[Site]:
        """Every object of the kind, in document order."""
        return self._by_kind[kind]

    def component(self, section: str, name: str) -> Site | None:
        """The component of that name in a section of `components`."""
        return self._components.get((section, name))

    def component_names(self, section: str) -> list[str]:
        """The names that a section of `components` defines."""
        return [name for of_section, name in self._components if of_section == section]

    # References

    def resolve(self, site: Site) -> Site | None:
        """The component that a $ref names; the site itself without a $ref; None if it dangles."""
        if "$ref" not in site.value:
            return site
        return self.target(site.text("$ref"), SECTIONS[site.kind])

    def resolved(self, site: Site) -> Site:
        """Like `resolve`, in a document that has passed the lint."""
        return _found(self.resolve(site), site)

    def target(self, ref: str, section: str) -> Site | None:
        """The component behind the text of a reference into a section; None if there is none."""
        name = component_name(ref, section)
        return self.component(section, name) if name else None

    def referred(self, site: Site) -> list[Site]:
        """The components that a site names in references, itself or further inside."""
        if site.pointer not in self._referred:
            references = [one for one in walk(site) if one.kind in SECTIONS and "$ref" in one.value]
            targets = map(self.resolve, references)
            self._referred[site.pointer] = [target for target in targets if target is not None]
        return self._referred[site.pointer]

    def reachable(self, roots: Iterable[Site], *, at_import: bool = False) -> list[Site]:
        """The components that `roots` refer to, and those that these refer to, and so on.

        With `at_import` only those that importing the roots imports: a union loads its members
        later.
        """
        found: dict[str, Site] = {}
        waiting = [target for root in roots for target in self.referred(root)]
        while waiting:
            component = waiting.pop()
            loaded_later = at_import and form(component) is Form.UNION
            if component.pointer not in found and not loaded_later:
                found[component.pointer] = component
                waiting.extend(self.referred(component))
        return list(found.values())

    # Schemas

    def non_null(self, schema: Site) -> Site | None:
        """The schema without its null: behind `oneOf: [{$ref}, {type: 'null'}]` and $refs."""
        branches = list(schema.children("oneOf"))
        references = [branch for branch in branches if "$ref" in branch.value]
        if len(references) == 1 and any(is_null(branch.value) for branch in branches):
            return self.resolve(references[0])
        return self.resolve(schema)

    def without_null(self, schema: Site) -> Site:
        """Like `non_null`, in a document that has passed the lint."""
        return _found(self.non_null(schema), schema)

    def variants(self, union: Mapping[str, Any]) -> dict[str, str]:
        """Tag to component of a union, with the members of unions that go by the same tag; of one
        without tags, the key that only this member has.

        The document has passed the lint: members are references, and no union contains itself.
        """
        members = [self.target(branch["$ref"], "schemas") for branch in union["oneOf"]]
        if "discriminator" not in union:
            return own_keys([member for member in members if member])
        mapping: Mapping[str, str] = union["discriminator"]["mapping"]
        found = {tag: component_name(ref, "schemas") for tag, ref in mapping.items()}
        mapped = set(found.values())
        for member in members:
            if member is not None and form(member) is Form.UNION and member.name not in mapped:
                found |= self.variants(member.value)
        return found

    def objects(self, union: Mapping[str, Any]) -> list[str]:
        """The components that a union's variants are, those of unions inside it included.

        The document has passed the lint.
        """
        found: dict[str, None] = {}
        for name in self.variants(union).values():
            member = self.component("schemas", name)
            is_union = member is not None and form(member) is Form.UNION
            found |= dict.fromkeys(self.objects(member.value) if member and is_union else [name])
        return list(found)

    def limits(self, schema: Site) -> JsonObject:
        """The keywords that limit a value, also those of the type that a reference names.

        The document has passed the lint.
        """
        target = self.resolved(schema)
        shared = {} if form(target) is Form.OBJECT else target.value
        inner = {
            keyword: self.limits(part)
            for keyword in ("items", "additionalProperties")
            for part in schema.children(keyword)
        }
        return {**shared, **schema.value, **inner}

    def description(self, schema: Site) -> str:
        """What is said of a value: beside a reference, or else by a component without a class.

        The document has passed the lint.
        """
        target = self.resolved(schema)
        inherits = "description" not in schema.value and form(target) not in CLASS_FORMS
        return (target if inherits else schema).text("description")

    def needed(self, schema: Site) -> list[str]:
        """The fields of an object that nobody else fills in."""
        filled = {one.name for one in schema.children("properties") if PATH_PARAMETER in one.value}
        return [name for name in schema.texts("required") if name not in filled]

    # Operations

    def tag(self, name: str) -> Site | None:
        """The tag of that name."""
        return self._tags.get(name)

    def runs(self, tag: str) -> str | None:
        """The module by which an agent can be run in what a tag is about; None if it cannot."""
        return self._said(tag, "x-runs")

    def streams_turns(self, tag: str) -> str | None:
        """The module by which one can listen to turns in what a tag is about; None without."""
        return self._said(tag, "x-streams-turns")

    def _said(self, tag: str, keyword: str) -> str | None:
        found = self._tags.get(tag)
        return (found and found.text(keyword)) or None

    def tags(self) -> dict[str, str]:
        """What the document says of its tags."""
        return {name: tag.text("description") for name, tag in self._tags.items()}

    def parameters(self, operation: Site) -> Iterator[tuple[Site, Site]]:
        """The operation's parameters: each as it stands there and as resolved."""
        for parameter in operation.children("parameters"):
            resolved = self.resolve(parameter)
            if resolved is not None:
                yield parameter, resolved

    def body(self, operation: Site) -> Site | None:
        """The component that the operation's request body is made of."""
        request = operation.child("requestBody")
        media = self.media(request) if request else None
        schema = media.child("schema") if media else None
        return self.resolve(schema) if schema else None

    def success(self, operation: Site) -> Site | None:
        """The operation's first 2xx response, resolved. If there are more, they are the same."""
        found = self.successes(operation)
        return self.resolve(found[0]) if found else None

    def successes(self, operation: Site) -> list[Site]:
        """The operation's 2xx responses as they stand there."""
        responses = operation.children("responses")
        return [response for response in responses if response.name.startswith("2")]

    def paging(self, operation: Site) -> Site | None:
        """The scheme by which the operation's list goes on: the one that it names, or the only one
        that there is.
        """
        chosen = operation.value.get("x-paginated")
        schemes = {scheme.name: scheme for scheme in self.root.children("x-pagination")}
        if chosen is True and len(schemes) == 1:
            return next(iter(schemes.values()))
        return schemes.get(chosen) if isinstance(chosen, str) else None

    def security(self, operation: Site) -> str | None:
        """The security scheme of an operation: its own or that of all; None if it needs none."""
        stated = operation if "security" in operation.value else self.root
        for requirement in stated.items("security"):
            return next(iter(requirement), None) if isinstance(requirement, dict) else None
        return None

    def media(self, carrier: Site) -> Site | None:
        """The first content type of a request body or a response."""
        return carrier.child("content")


def _found(target: Site | None, site: Site) -> Site:
    if target is None:
        raise LookupError(f"{site.pointer} refers to nothing")
    return target


def own_keys(members: Iterable[Site]) -> dict[str, str]:
    """For each of these objects the first required property that no other one has, and the name
    of the object; those without such a property are left out.
    """
    members = list(members)
    counts = Counter(key for member in members for key in member.entries("properties"))
    found: dict[str, str] = {}
    for member in members:
        own = [key for key in member.texts("required") if counts[key] == 1]
        found |= dict.fromkeys(own[:1], member.name)
    return found


def component_name(ref: str, section: str) -> str:
    """The component's name in a reference into the section; "" if it is any other reference."""
    prefix = f"#/components/{section}/"
    name = ref.removeprefix(prefix)
    if name == ref or "/" in name:
        return ""
    return name.replace("~1", "/").replace("~0", "~")
