"""What the control plane takes beside faults: the schema of each body."""

from agentsessions_emulator.jsontypes import JsonObject

CLOCK_CHANGE: JsonObject = {
    "type": "object",
    "required": ["action"],
    "properties": {
        "action": {"type": "string", "enum": ["freeze", "resume", "real", "advance"]},
        "at": {"type": "string"},
        "seconds": {"type": "number", "minimum": 0},
    },
}
EVENT: JsonObject = {
    "type": "object",
    "required": ["type"],
    "properties": {
        "type": {"type": "string", "pattern": r"^[^\x00-\x1f]+\Z"},
        "id": {"type": "string", "pattern": r"^[^\x00-\x1f]+\Z"},
    },
    "additionalProperties": True,
}
NOTHING: JsonObject = {"type": "object", "properties": {}}
