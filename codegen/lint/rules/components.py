"""Components: names that become classes and modules, and components that nothing uses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.rules import taken
from codegen.names import pascal_case, snake_case
from codegen.reader.reader import SECTIONS
from codegen.reader.sites import Site

_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")


@rule("schema")
def component_name_form(_: Index, site: Site) -> Iterator[Finding]:
    """The component's name is the class's name, so the generator must not change it."""
    if not site.is_component:
        return
    generated = pascal_case(site.name)
    if not _PASCAL.fullmatch(site.name):
        message = f"component name {site.name} is not a PascalCase identifier"
    elif generated != site.name:
        message = f"component {site.name} would become the class {generated}"
    else:
        return
    remedy = f"call it {generated}" if _PASCAL.fullmatch(generated) else "use letters and digits"
    yield Finding(site.pointer, message, remedy)


@rule("schema")
def component_name_taken(_: Index, site: Site) -> Iterator[Finding]:
    """A class of that name exists in the run time or in the modules that models import from."""
    is_taken = site.name in taken.CLASSES or snake_case(site.name) in taken.DECODERS
    if site.is_component and is_taken:
        yield Finding(
            site.pointer,
            f"component {site.name} hides a class of that name in the SDK or in Python",
            f"choose another name, e.g. {site.name}Info",
        )


@rule("schema")
def component_name_ending(_: Index, site: Site) -> Iterator[Finding]:
    """`NoteDict` is what `Note` is called as a mapping, `NoteLiteral` the texts of an enum."""
    for ending in taken.ENDINGS:
        if site.is_component and site.name.endswith(ending):
            message = f"component {site.name} ends in {ending}, as what is made for others does"
            yield Finding(site.pointer, message, f"choose another name, e.g. {site.name}Info")


@rule("tag")
def resource_class(index: Index, site: Site) -> Iterator[Finding]:
    """The methods of a resource make a class named after it, in a module that imports models."""
    resource = pascal_case(site.text("name").replace(".", "_"))
    for name in (resource, f"Async{resource}"):
        component = index.component("schemas", name)
        if component is not None:
            message = f"component {name} hides the class of the resource {site.text('name')}"
            yield Finding(component.pointer, message, f"choose another name, e.g. {name}Info")


@rule("components")
def component_name_collision(_: Index, site: Site) -> Iterator[Finding]:
    """Two components that share a module file overwrite each other in silence."""
    first: dict[str, str] = {}
    for name in site.entries("schemas"):
        module = snake_case(name).replace("_", "")
        if module in first:
            yield Finding(
                site.at("schemas", name),
                f"components {first[module]} and {name} differ only in case or separators",
                "rename one of them",
            )
        else:
            first[module] = name


@rule("document")
def unused_component(index: Index, site: Site) -> Iterator[Finding]:
    """A component that no operation reaches: usually a forgotten or misspelt reference."""
    used = index.reachable([*site.children("paths"), *site.children("webhooks")])
    reached = {component.pointer for component in used}
    for kind, section in SECTIONS.items():
        for component in index.all(kind):
            if component.is_component and component.pointer not in reached:
                yield Finding(
                    component.pointer,
                    f"no operation uses {component.name} of components/{section}",
                    "refer to it, or delete it",
                )
