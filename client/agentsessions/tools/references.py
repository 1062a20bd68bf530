"""JSON Schemas without references, which the service does not take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..core.errors import ConfigurationError
from ..core.serialization.decoding import is_array, is_object

_DEFINITIONS = ("$defs", "definitions")
_BY_NAME = frozenset({"properties", "patternProperties", "dependentSchemas"})
_DATA = frozenset({"const", "default", "enum", "examples"})


def inline_references(schema: Mapping[str, Any], where: str) -> dict[str, Any]:
    """The same schema with its definitions in the places that refer to them.

    Raises ConfigurationError for one that refers to itself, or to something outside.
    """
    definitions: dict[str, Any] = {
        f"#/{keyword}/{name}": definition
        for keyword in _DEFINITIONS
        for name, definition in schema.get(keyword, {}).items()
    }
    inlined: dict[str, Any] = _Inlining(definitions, where).schema(schema, ())
    return inlined


class _Inlining:
    def __init__(self, definitions: Mapping[str, Any], where: str) -> None:
        self._definitions = definitions
        self._where = where

    def schema(self, schema: Any, inside: tuple[str, ...]) -> Any:
        """A schema, inside of the definitions that it is a part of."""
        if is_array(schema):
            return [self.schema(each, inside) for each in schema]
        if not isinstance(schema, Mapping):
            return schema
        keywords = cast("Mapping[str, Any]", schema)
        result = {
            key: self._keyword(key, value, inside)
            for key, value in keywords.items()
            if key not in _DEFINITIONS and key != "$ref" and not _is_tag_mapping(key, value)
        }
        reference = keywords.get("$ref")
        if reference is not None:
            return {
                **self.schema(self._definition(reference, inside), (*inside, reference)),
                **result,
            }
        return result

    def _keyword(self, keyword: str, value: Any, inside: tuple[str, ...]) -> Any:
        if keyword in _DATA:
            return value
        if keyword in _BY_NAME and is_object(value):
            return {name: self.schema(each, inside) for name, each in value.items()}
        return self.schema(value, inside)

    def _definition(self, reference: str, inside: tuple[str, ...]) -> Any:
        if reference in inside:
            raise ConfigurationError(
                f"{self._where}: {reference} refers to itself, and the service takes no references"
            )
        if reference not in self._definitions:
            raise ConfigurationError(f"{self._where}: there is no {reference} in its input schema")
        return self._definitions[reference]


def _is_tag_mapping(keyword: str, value: Any) -> bool:
    """Whether this is OpenAPI's `discriminator`: no JSON Schema, and it refers to definitions."""
    return keyword == "discriminator" and is_object(value) and "mapping" in value
