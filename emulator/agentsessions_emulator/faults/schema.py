"""How faults are ordered: the schema of a rule."""

from agentsessions_emulator.jsontypes import JsonObject

STREAM_EFFECTS = frozenset({"cut", "stall", "frame", "lose", "duplicate", "error_event", "chunk"})
_EFFECTS = sorted({"status", "delay", "reset", "truncate", *STREAM_EFFECTS})
_ANYTHING = ["object", "array", "string", "number", "boolean", "null"]
_TOKEN = r"^(?!(?i:content-length|transfer-encoding)$)[!#$%&'*+.^_`|~0-9A-Za-z-]+$"
"""Names of headers, without those that say where an answer ends."""
_COUNT: JsonObject = {"type": "integer", "minimum": 0, "maximum": 2**31}

EFFECT: JsonObject = {
    "type": "object",
    "required": ["type"],
    "properties": {
        "type": {"type": "string", "enum": _EFFECTS},
        "status": {"type": "integer", "minimum": 200, "maximum": 599},
        "headers": {
            "type": "object",
            "propertyNames": {"type": "string", "pattern": _TOKEN},
            "additionalProperties": {
                "type": "string",
                "pattern": r"^[\x20-\x7e\x80-\xff\t]*\Z",
            },
        },
        "body": {"type": _ANYTHING},
        "commit": {"type": "boolean"},
        "seconds": {"type": ["number", "null"], "minimum": 0, "maximum": 1e9},
        "when": {"type": "string", "enum": ["after_commit", "before_commit", "before_read"]},
        "events": _COUNT,
        "bytes": _COUNT,
        "how": {"type": "string", "enum": ["close", "eof", "reset"]},
        "pings": {"type": "boolean"},
    },
}
RULE: JsonObject = {
    "type": "object",
    "required": ["effect"],
    "properties": {
        "effect": EFFECT,
        "operation": {"type": ["string", "null"]},
        "method": {"type": ["string", "null"], "pattern": "^[A-Z]+$"},
        "path": {"type": ["string", "null"]},
        "nth": {"type": "integer", "minimum": 1},
        "times": {"type": ["integer", "null"], "minimum": 0},
    },
}
