"""Sentences for docstrings, from the keywords of a schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

Schema = Mapping[str, Any]

_PARTS = {"propertyNames": "keys", "additionalProperties": "values", "items": "each"}
_UNITS = {"Length": "character", "Items": "item", "Properties": "entry"}


def paragraph(text: str) -> str:
    """The text in one line."""
    return " ".join(text.split())


def describe(description: str, schema: Schema) -> str:
    """The description as one paragraph, followed by the limits of the schema."""
    text = paragraph(description)
    limits = "; ".join(limit_phrases(schema))
    if not limits:
        return text
    sentence = limits[0].upper() + limits[1:] + "."
    if text and not text.endswith((".", "!", "?")):
        text += "."
    return f"{text} {sentence}".strip()


def needing(text: str, betas: Iterable[str]) -> str:
    """The text, followed by the beta values that are sent with what it describes."""
    values = " and ".join(f"`{value}`" for value in betas)
    return f"{text} Sent with the beta value {values}.".strip() if values else text


def limit_phrases(schema: Schema) -> Iterator[str]:
    """`at most 50 items`, `1 to 256 characters`, `default: 20`, ..."""
    for suffix, unit in _UNITS.items():
        low, high = schema.get(f"min{suffix}"), schema.get(f"max{suffix}")
        if low is not None or high is not None:
            yield _range(low, high, unit)
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None or high is not None:
        yield _range(low, high, "")
    if "exclusiveMinimum" in schema:
        yield f"more than {schema['exclusiveMinimum']}"
    if "exclusiveMaximum" in schema:
        yield f"less than {schema['exclusiveMaximum']}"
    if "multipleOf" in schema:
        yield f"a multiple of {schema['multipleOf']}"
    if schema.get("uniqueItems"):
        yield "no item twice"
    if "pattern" in schema:
        yield f"must match `{schema['pattern']}`"
    if schema.get("format") == "date":
        yield "a date such as `2026-01-31`"
    for keyword, name in _PARTS.items():
        part = schema.get(keyword)
        limits = ", ".join(limit_phrases(cast("Schema", part))) if isinstance(part, dict) else ""
        if limits:
            yield f"{name}: {limits}"
    if "const" in schema:
        yield f"always `{schema['const']}`"
    if "default" in schema:
        yield f"default: {_literal(schema['default'])}"


def default_text(schema: Schema) -> str:
    """The default that a schema states, as code; "" if it states none."""
    return f"`{schema['default']}`" if "default" in schema else ""


def _range(low: object, high: object, unit: str) -> str:
    plural = {"entry": "entries"}.get(unit, f"{unit}s" if unit else "")
    noun = f" {unit if (high or low) == 1 else plural}" if unit else ""
    if low is None:
        return f"at most {high}{noun}"
    if high is None:
        return f"at least {low}{noun}"
    return f"exactly {low}{noun}" if low == high else f"{low} to {high}{noun}"


def _literal(value: object) -> str:
    if isinstance(value, bool):
        return str(value)
    return f"`{value}`"
