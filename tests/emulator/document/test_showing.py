"""What a schema does not list is not shown."""

from typing import Any

from agentsessions_emulator.document.showing import view_of

SCHEMAS: dict[str, Any] = {
    "#/Key": {"properties": {"type": {}, "url": {}}},
    "#/Word": {"properties": {"type": {}, "name": {}, "next": {"$ref": "#/Secret"}}},
    "#/Secret": {
        "oneOf": [{"$ref": "#/Key"}, {"$ref": "#/Word"}],
        "discriminator": {
            "propertyName": "type",
            "mapping": {"key": "#/Key", "word": "#/Word"},
        },
    },
    "#/Holder": {
        "properties": {
            "secret": {"$ref": "#/Secret"},
            "others": {"type": "array", "items": {"oneOf": [{"type": "null"}, {"$ref": "#/Key"}]}},
            "free": {"type": "object", "additionalProperties": {"type": "string"}},
            "any": {},
            "regions": {"type": "object", "additionalProperties": {"$ref": "#/Key"}},
        }
    },
}


def shown(value: dict[str, Any]) -> Any:
    return view_of({"$ref": "#/Holder"}, SCHEMAS)(value)


def test_fields_that_are_not_listed_are_left_out_however_deep() -> None:
    key = {"type": "key", "url": "u", "token": "s3cret"}
    word = {"type": "word", "name": "n", "next": key, "value": "s3cret"}
    value = {"secret": word, "others": [key, None], "regions": {"eu": key}, "mine": "s3cret"}
    told = {"type": "key", "url": "u"}
    assert shown(value) == {
        "secret": {"type": "word", "name": "n", "next": told},
        "others": [told, None],
        "regions": {"eu": told},
    }


def test_what_is_free_stays_as_it_is() -> None:
    value = {"free": {"a": "b"}, "any": {"c": [{"d": None}]}, "secret": None}
    assert shown(value) == value
