"""Example values, all from the examples of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.document import Json, JsonObject
from codegen.names import pascal_case
from codegen.reader import Form, Reader, Site, form
from codegen.reader.forms import base_type

_PLAIN: dict[str, Json] = {"string": "...", "integer": 1, "number": 1.0, "boolean": True}
_PREFIX = re.compile(r"begins with `(\w+_)`")


def example_of(reader: Reader, schema: Site) -> Json:
    """The example of a schema; of a union that of its first member, of a page one of one item.

    Raises LookupError where the document has none.
    """
    schema = reader.resolved(schema)
    if examples := schema.items("examples"):
        return examples[0]
    match form(schema):
        case Form.UNION | Form.NULLABLE:
            return example_of(reader, next(schema.children("oneOf")))
        case Form.ARRAY:
            return [example_of(reader, schema.expect("items"))]
        case Form.OBJECT:
            pass
        case _:  # a text, a number or any JSON, which need no example
            return _PLAIN.get(base_type(schema), {})
    for field in schema.children("properties"):
        if items := field.child("items"):
            return {field.name: [example_of(reader, items)]}
    raise LookupError(f"{schema.pointer} has no example")


def parameter_value(reader: Reader, parameter: Site, answer: Json) -> str:
    """A value for a parameter that fits the example of the answer.

    An example of the parameter itself goes before all others. Where the description says how an id
    begins, the value begins so.
    """
    if examples := parameter.expect("schema").items("examples"):
        return str(examples[0])
    name, description = parameter.text("name"), parameter.text("description")
    prefix = found[1] if (found := _PREFIX.search(description)) else ""
    for candidate in _candidates(reader, name, answer):
        if isinstance(candidate, str) and candidate.startswith(prefix):
            return candidate
    return f"{prefix or name}01"


def _candidates(reader: Reader, name: str, answer: Json) -> Iterator[Json]:
    """What may be the value, the likeliest first."""
    yield from _named(answer, name, "id")
    resource = reader.component("schemas", pascal_case(name.removesuffix("_id")))
    if resource is not None:
        yield from _named(resource.items("examples"), "id")
    examples = [example for one in reader.all("schema") for example in one.items("examples")]
    yield from _named(examples, name)
    yield from _named(examples, "id")


def _named(value: Json, *names: str) -> Iterator[Json]:
    """The values under some names: of an object itself, else of what is in a list."""
    objects: list[JsonObject] = [one for one in _listed(value) if isinstance(one, dict)]
    for name in names:
        yield from (one[name] for one in objects if name in one)


def _listed(value: Json) -> list[Json]:
    return value if isinstance(value, list) else [value]
