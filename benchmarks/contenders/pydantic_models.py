"""Pydantic for the decode alone: models of the same document, unknown fields kept.

Made with `create_model`: objects, tagged unions that know their members only, enums as strings and
time stamps read. Like the SDK, and unlike it in that a wrong scalar is refused and an unknown
variant too.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, create_model

from benchmarks.payloads import document
from benchmarks.worker import Work, run

_SCALARS: dict[str, Any] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": bool,
    "object": dict[str, Any],
    "null": None,
}


class _Base(BaseModel):
    model_config = ConfigDict(extra="allow", protected_namespaces=())


@cache
def _component(name: str) -> Any:
    schema = document()["components"]["schemas"][name]
    if "properties" not in schema:
        return _type(schema)
    required = schema.get("required", ())
    fields: dict[str, Any] = {}
    for key, value in schema["properties"].items():
        found = _type(value)
        fields[key] = (found, ...) if key in required else (found | None, None)
    return create_model(name, __base__=_Base, **fields)


def _type(schema: dict[str, Any]) -> Any:
    if "$ref" in schema:
        return _component(schema["$ref"].rsplit("/", 1)[1])
    if "const" in schema:
        return Literal[schema["const"]]
    if members := schema.get("oneOf") or schema.get("anyOf"):
        union: Any = _type(members[0])
        for member in members[1:]:
            union = union | _type(member)
        if "discriminator" in schema:
            union = Annotated[union, Field(discriminator=schema["discriminator"]["propertyName"])]
        return union
    kind = schema.get("type", "object")
    if not isinstance(kind, str):  # a nullable type
        return _type({**schema, "type": kind[0]}) | None
    if kind == "array":
        return list[_type(schema["items"])]  # type: ignore[misc]  # types made while it runs
    if schema.get("format") == "date-time":
        return datetime
    extra = schema.get("additionalProperties")
    if kind == "object" and isinstance(extra, dict):
        return dict[str, _type(extra)]  # type: ignore[misc]  # types made while it runs
    return _SCALARS[kind]


class Pydantic(Work):
    hold_pages = 100

    def __init__(self) -> None:
        self.events = TypeAdapter[Any](_component("SessionEventPage"))

    def decode_events(self, body: bytes) -> list[Any]:
        data: list[Any] = self.events.validate_json(body).data
        return data


if __name__ == "__main__":
    run(Pydantic())
