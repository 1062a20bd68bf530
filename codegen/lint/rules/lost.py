"""Keywords of OpenAPI and JSON Schema that the generator drops, and what to write instead."""

from __future__ import annotations

_IN_SCHEMA = "write it as a list in `examples` of the schema"
_IN_WORDS = "leave it out and say it in the description"
_AT_ROOT = "state it once at the root of the document"
_MAP_ONLY = "use properties, or a map with additionalProperties"
_TWO_MODELS = "make a request and a response component where the two differ"
_LIST_ONLY = "use items with one schema for all"

# By kind of object.
LOST: dict[str, dict[str, str]] = {
    "document": {
        "jsonSchemaDialect": "leave it out",
        "externalDocs": "leave it out and put the link into info.description",
    },
    "info": {"termsOfService": "leave it out"},
    "server": {"variables": "write the URL out", "name": "leave it out"},
    "tag": {"externalDocs": _IN_WORDS, "parent": "write a dotted tag name"},
    "components": {
        "requestBodies": "write the request body in the operation",
        "headers": "write header parameters in the operation",
        "examples": _IN_SCHEMA,
        "links": "leave them out",
        "callbacks": "describe the call under webhooks",
        "pathItems": "write the operations under paths",
        "mediaTypes": "write the content in the operation",
    },
    "path item": {
        "$ref": "write the operations out",
        "summary": "move it to the operations",
        "description": "move it to the operations",
        "servers": _AT_ROOT,
        "parameters": "move them to each operation, as $refs to components/parameters",
        "head": "leave it out: a client gets no result from it",
        "options": "leave it out: a client gets no result from it",
        "trace": "leave it out: a client gets no result from it",
    },
    "operation": {
        "callbacks": "describe the call under webhooks",
        "servers": _AT_ROOT,
        "deprecated": _IN_WORDS,
        "externalDocs": _IN_WORDS,
    },
    "parameter": {
        "content": "use schema",
        "example": _IN_SCHEMA,
        "examples": _IN_SCHEMA,
        "deprecated": _IN_WORDS,
        "allowReserved": "leave it out: values are always percent-encoded",
        "allowEmptyValue": "leave it out",
    },
    "request body": {"$ref": "write the request body in the operation"},
    "response": {"headers": _IN_WORDS, "links": _IN_WORDS},
    "media type": {
        "encoding": "leave it out: file parts are octet-streams, others are text",
        "example": _IN_SCHEMA,
        "examples": _IN_SCHEMA,
        "itemSchema": "use schema with the union that each event's data holds",
    },
    "schema": {
        "allOf": "spell the properties out in one object",
        "not": _IN_WORDS,
        "if": _IN_WORDS,
        "then": _IN_WORDS,
        "else": _IN_WORDS,
        "dependentRequired": _IN_WORDS,
        "dependentSchemas": _IN_WORDS,
        "patternProperties": _MAP_ONLY,
        "unevaluatedProperties": "leave it out: unknown fields are always kept",
        "unevaluatedItems": "leave it out",
        "prefixItems": _LIST_ONLY,
        "contains": _IN_WORDS,
        "minContains": _IN_WORDS,
        "maxContains": _IN_WORDS,
        "contentEncoding": _IN_WORDS,
        "contentMediaType": _IN_WORDS,
        "contentSchema": _IN_WORDS,
        "nullable": "write type: [T, 'null']; for a $ref, oneOf: [{$ref: ...}, {type: 'null'}]",
        "example": "write examples: [...], a list",
        "deprecated": _IN_WORDS,
        "readOnly": _TWO_MODELS,
        "writeOnly": f"{_TWO_MODELS}; for a secret write format: password",
        "xml": "leave it out",
        "externalDocs": _IN_WORDS,
        "$defs": "move the schemas to components/schemas",
        "definitions": "move the schemas to components/schemas",
        "$anchor": "refer to components/schemas by name",
        "$dynamicRef": "use $ref",
        "$dynamicAnchor": "refer to components/schemas by name",
        "$id": "refer to components/schemas by name",
        "$schema": "leave it out",
        "$vocabulary": "leave it out",
        "$comment": "use a YAML comment",
    },
    "discriminator": {"defaultMapping": "leave it out: unknown tags are kept as UnknownVariant"},
}
LOST["webhook"] = LOST["path item"]
LOST["webhook operation"] = LOST["operation"]
