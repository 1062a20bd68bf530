"""Arguments of the generated functions: parameters and, in namespaces, the body's properties."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.rules import taken
from codegen.names import python_name, snake_case
from codegen.reader.parameters import PATH_PARAMETER, argument_of
from codegen.reader.sites import Site

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*(\[[A-Za-z_]*\])?")


@rule("operation")
def argument_collision(index: Index, site: Site) -> Iterator[Finding]:
    """Two parameters with one Python name; one of them could not be passed."""
    first: dict[str, tuple[str, str]] = {}
    for reference, parameter in index.parameters(site):
        name, place = parameter.text("name"), parameter.text("in")
        argument = argument_of(parameter)
        earlier = first.setdefault(argument, (place, name))
        if earlier != (place, name):
            message = (
                f"{earlier[0]} parameter {earlier[1]} and {place} parameter {name}"
                f" have the same Python name {argument}"
            )
            yield Finding(reference.pointer, message, "rename one, or take it out")


@rule("parameter")
def argument_name(_: Index, site: Site) -> Iterator[Finding]:
    """A parameter needs a Python name that is not taken by the function's own arguments."""
    name = site.text("name")
    argument = argument_of(site)
    own = site.text("x-argument")
    if own and (python_name(snake_case(own)) != own or not own.isidentifier()):
        message = f"x-argument {own} is not a lower snake_case identifier"
        yield Finding(site.at("x-argument"), message, "write it as Python needs it")
    elif name and not _NAME.fullmatch(name):
        message = f"parameter name {name!r} is not a name, name[] or name[operator]"
        yield Finding(site.at("name"), message, "write it as it stands on the wire")
    elif argument in taken.ARGUMENTS:
        message = f"parameter {name} hides the argument {argument} of every operation"
        yield Finding(site.at("name"), message, "such a parameter cannot be generated")


@rule("schema")
def path_field(index: Index, site: Site) -> Iterator[Finding]:
    """A field that repeats a parameter of the path is one of a body, where there is that path."""
    name = site.text(PATH_PARAMETER)
    if not name:
        return
    operations = [one for one in index.all("operation") if index.body(one) is site.parent]
    for operation in operations:
        places = {one.text("name"): one.text("in") for _, one in index.parameters(operation)}
        if places.get(name) != "path":
            identity = operation.text("operationId")
            message = f"{PATH_PARAMETER} names {name}, which is not in the path of {identity}"
            yield Finding(site.at(PATH_PARAMETER), message, "name a parameter of the path")
    if not operations:
        message = f"{PATH_PARAMETER} on what is no field of a body"
        yield Finding(site.at(PATH_PARAMETER), message, "take it away")


@rule("operation")
def body_argument_collision(index: Index, site: Site) -> Iterator[Finding]:
    """Namespaces take the body's properties as keywords, next to the parameters."""
    body = index.body(site)
    if body is None:
        return
    parameters = {argument_of(one) for _, one in index.parameters(site)}
    others = parameters | {"self", "options"}
    for name in body.entries("properties"):
        if snake_case(python_name(name)) in others:
            message = f"property {name} of the body hides another argument of the operation"
            yield Finding(site.at("requestBody"), message, "rename the parameter if it is in path")
