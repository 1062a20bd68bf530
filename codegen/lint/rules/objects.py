"""Objects: their properties' names, what is required, and maps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.engine.spelling import add_or_correct
from codegen.lint.rules import taken
from codegen.names import python_name, snake_case
from codegen.reader.forms import Form, form, types
from codegen.reader.sites import Site


@rule("schema")
def component_without_properties(_: Index, site: Site) -> Iterator[Finding]:
    """A component object states its properties, even if it has none."""
    if site.is_component and form(site) is Form.OBJECT and "properties" not in site.value:
        message = f"component {site.name} is an object without properties"
        yield Finding(site.pointer, message, "list them; write properties: {} if there are none")


@rule("schema")
def map_beside_properties(_: Index, site: Site) -> Iterator[Finding]:
    """Unknown fields are always kept as they are; a type for them would be lost."""
    extras = site.value.get("additionalProperties")
    if "properties" in site.value and isinstance(extras, dict):
        message = "additionalProperties with a schema beside properties is lost"
        yield Finding(
            site.at("additionalProperties"), message, "leave it out: unknown fields are kept"
        )


@rule("schema")
def limits_of_map(_: Index, site: Site) -> Iterator[Finding]:
    """Limits on the number or the names of entries are for maps; an object's fields are listed."""
    for keyword in ("minProperties", "maxProperties", "propertyNames"):
        if keyword in site.value and form(site) is Form.OBJECT:
            message = f"`{keyword}` on an object with listed properties means nothing"
            yield Finding(site.at(keyword), message, "leave it out, or make it a map")


@rule("schema")
def additional_properties_forbidden(_: Index, site: Site) -> Iterator[Finding]:
    """Newer services add fields, and older clients must read them."""
    if site.value.get("additionalProperties") is False:
        message = "additionalProperties: false would refuse fields of newer services"
        yield Finding(site.at("additionalProperties"), message, "leave it out")


@rule("schema")
def required_properties(_: Index, site: Site) -> Iterator[Finding]:
    """`required` names properties of the same object, each once."""
    known = site.entries("properties")
    counts = Counter(site.texts("required"))
    for position, name in enumerate(site.items("required")):
        if not isinstance(name, str) or "object" not in types(site):
            continue
        where = site.at("required", position)
        if name not in known:
            remedy = add_or_correct(name, known, "add the property, or take it out of required")
            yield Finding(where, f"required {name} is not a property", remedy)
        elif counts[name] > 1:
            counts[name] = 0
            yield Finding(where, f"required lists {name} twice", "keep one")


@rule("schema")
def property_name(_: Index, site: Site) -> Iterator[Finding]:
    """A property becomes an attribute, beside those that every model has."""
    for name in site.entries("properties"):
        where = site.at("properties", name)
        attribute = python_name(name)
        if name in taken.MODEL_ATTRIBUTES:
            message = f"property {name} hides the method or field of that name of every model"
        elif name in taken.CLASS_BODY:
            message = f"property {name} hides the built-in {name} inside the class"
        elif name.startswith("_"):
            message = f"property {name} starts with an underscore, so attrs would rename it"
        elif not attribute.isidentifier() or attribute == "self":
            message = f"property {name!r} has no Python name"
        else:
            continue
        yield Finding(where, message, "such a property cannot be generated; describe it in words")


@rule("schema")
def property_collision(_: Index, site: Site) -> Iterator[Finding]:
    """Two properties with one Python name; one of them would be lost."""
    first: dict[str, str] = {}
    for name in site.entries("properties"):
        attribute = python_name(name)
        earlier = first.setdefault(snake_case(attribute), name)
        if earlier != name:
            message = f"properties {earlier} and {name} have the same Python name {attribute}"
            yield Finding(site.at("properties", name), message, "take one of them out")
