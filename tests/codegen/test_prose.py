"""Sentences about the limits of a value."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.prose import describe

Json = dict[str, Any]


@pytest.mark.parametrize(
    ("schema", "sentence"),
    [
        ({}, ""),
        ({"minLength": 1, "maxLength": 256}, "1 to 256 characters."),
        ({"minLength": 1}, "At least 1 character."),
        ({"minLength": 5, "maxLength": 5}, "Exactly 5 characters."),
        ({"maxItems": 1}, "At most 1 item."),
        ({"maxProperties": 16}, "At most 16 entries."),
        ({"minimum": 0}, "At least 0."),
        ({"minimum": 0.5, "maximum": 2}, "0.5 to 2."),
        ({"exclusiveMinimum": 0}, "More than 0."),
        ({"exclusiveMaximum": 1}, "Less than 1."),
        ({"multipleOf": 5}, "A multiple of 5."),
        ({"uniqueItems": True}, "No item twice."),
        ({"pattern": "^a$"}, "Must match `^a$`."),
        ({"format": "date"}, "A date such as `2026-01-31`."),
        ({"const": "x"}, "Always `x`."),
        ({"default": 20}, "Default: `20`."),
        ({"default": False}, "Default: False."),
        (
            {"maxItems": 5, "items": {"maxLength": 9}},
            "At most 5 items; each: at most 9 characters.",
        ),
        (
            {"propertyNames": {"maxLength": 9}, "additionalProperties": {"minLength": 1}},
            "Keys: at most 9 characters; values: at least 1 character.",
        ),
        ({"additionalProperties": True, "items": {}}, ""),
    ],
)
def test_limits_are_said(schema: Json, sentence: str) -> None:
    assert describe("", schema) == sentence
    assert describe("A\n thing", schema) == f"A thing. {sentence}" if sentence else "A thing"


@pytest.mark.parametrize("text", ["Really?", "It is.", "Yes!"])
def test_sentences_end_once(text: str) -> None:
    assert describe(text, {"minimum": 0}) == f"{text} At least 0."
