"""Keywords that are unknown, lost or missing, and values of the wrong type."""

from tests.codegen.lint_cases.case import Case

CASES = [
    # keywords
    Case(
        "unknown-keyword",
        {"summary: List notes": "summary: List notes\ndeprecatd: true  # <-"},
        "operation: unknown keyword `deprecatd`",
        "write one of",
    ),
    Case(
        "unknown-keyword",
        {"description: Newest first.": "description: Newest first.\nx-paginate: true  # <-"},
        "unknown keyword `x-paginate`",
        "did you mean `x-paginated`?",
    ),
    Case(
        "unknown-keyword",
        {"#[root]": "x-logo: none  # <-"},
        "document: unknown keyword `x-logo`",
        "write one of",
    ),
    Case(
        "unknown-keyword",
        {"#[property]": "size: {type: integer, description: d, minimun: 1}  # <-"},
        "schema: unknown keyword `minimun`",
        "did you mean `minimum`?",
    ),
    Case(
        "unknown-keyword",
        {"#[property]": "who: {$ref: '#/components/schemas/Person', nullable: true}  # <-"},
        "schema: `nullable` is not supported",
        "for a $ref, oneOf: [{$ref: ...}, {type: 'null'}]",
    ),
    *[
        Case(
            "unknown-keyword",
            {"#[property]": f"size: {{type: integer, description: d, {keyword}}}  # <-"},
            f"schema: `{keyword.partition(':')[0]}` is not supported and would be lost",
            remedy,
        )
        for keyword, remedy in {
            "allOf: [{minimum: 1}]": "spell the properties out",
            "not: {minimum: 1}": "say it in the description",
            "if: {minimum: 1}": "say it in the description",
            "then: {minimum: 1}": "say it in the description",
            "else: {minimum: 1}": "say it in the description",
            "dependentRequired: {}": "say it in the description",
            "dependentSchemas: {}": "say it in the description",
            "patternProperties: {}": "additionalProperties",
            "unevaluatedProperties: false": "unknown fields are always kept",
            "unevaluatedItems: false": "leave it out",
            "prefixItems: []": "one schema for all",
            "contains: {type: string}": "say it in the description",
            "contentEncoding: base64": "say it in the description",
            "contentMediaType: text/plain": "say it in the description",
            "nullable: true": "type: [T, 'null']",
            "example: 1": "examples: [...]",
            "deprecated: true": "say it in the description",
            "readOnly: true": "a request and a response component",
            "writeOnly: true": "format: password",
            "externalDocs: {}": "say it in the description",
            "$defs: {}": "components/schemas",
            "$anchor: a": "by name",
            "$dynamicRef: '#a'": "use $ref",
            "$id: a": "by name",
            "$comment: a": "YAML comment",
        }.items()
    ],
    *[
        Case(
            "unknown-keyword",
            {"description: Newest first.": f"description: Newest first.\n{keyword}  # <-"},
            f"operation: `{keyword.partition(':')[0]}` is not supported",
            remedy,
        )
        for keyword, remedy in {
            "callbacks: {}": "webhooks",
            "servers: []": "at the root",
            "deprecated: true": "description",
            "externalDocs: {}": "description",
        }.items()
    ],
    *[
        Case(
            "unknown-keyword",
            {"/v1/notes/{note_id}/stream:": f"/v1/notes/{{note_id}}/stream:\n  {keyword}  # <-"},
            f"path item: `{keyword.partition(':')[0]}` is not supported",
            remedy,
        )
        for keyword, remedy in {
            "parameters: []": "move them to each operation",
            "summary: s": "move it to the operations",
            "servers: []": "at the root",
            "head: {}": "leave it out",
            "$ref: x": "write the operations out",
        }.items()
    ],
    *[
        Case(
            "unknown-keyword",
            {"description: Who asks.": f"description: Who asks.\n{keyword}  # <-"},
            f"parameter: `{keyword.partition(':')[0]}` is not supported",
            remedy,
        )
        for keyword, remedy in {
            "content: {}": "use schema",
            "example: a": "examples",
            "deprecated: true": "description",
            "allowReserved: true": "percent-encoded",
            "allowEmptyValue: true": "leave it out",
        }.items()
    ],
    Case(
        "unknown-keyword",
        {"description: Gone.": "description: Gone.\nheaders: {}  # <-"},
        "response: `headers` is not supported and would be lost",
        "say it in the description",
    ),
    Case(
        "unknown-keyword",
        {"description: Gone.": "description: Gone.\nlinks: {}  # <-"},
        "response: `links` is not supported",
        "say it in the description",
    ),
    Case(
        "unknown-keyword",
        {
            "schema: {$ref: '#/components/schemas/UploadRequest'}": (
                "schema: {$ref: '#/components/schemas/UploadRequest'}\nencoding: {}  # <-"
            )
        },
        "media type: `encoding` is not supported",
        "octet-streams",
    ),
    Case(
        "unknown-keyword",
        {
            "schema: {$ref: '#/components/schemas/NotePage'}": (
                "schema: {$ref: '#/components/schemas/NotePage'}\nexample: {}  # <-"
            )
        },
        "media type: `example` is not supported",
        "`examples` of the schema",
    ),
    Case(
        "unknown-keyword",
        {"components:": "components:\n  requestBodies: {}  # <-"},
        "components: `requestBodies`",
        "in the operation",
    ),
    Case(
        "unknown-keyword",
        {
            "- url: https://notes.example.com": (
                "- url: https://notes.example.com\n  variables: {}  # <-"
            )
        },
        "server: `variables`",
        "write the URL out",
    ),
    *[
        Case(
            "missing-keyword",
            {
                "post:\n  operationId: notes_create": "post:  # <-\n  operationId: notes_create",
                removed: "",
            },
            f"operation without `{removed.partition(':')[0]}`",
            remedy,
        )
        for removed, remedy in {
            "operationId: notes_create\n": "sessions_events_list",
            "summary: Create a note\n": "in one line",
            "description: The note is stored at once.\n": "in a sentence",
        }.items()
    ],
    Case(
        "missing-keyword",
        {
            "get:\n  operationId: notes_retrieve": "get:  # <-\n  operationId: notes_retrieve",
            "x-safe-to-repeat: true\nx-retry-on-conflict": "x-retry-on-conflict",
        },
        "operation without `x-safe-to-repeat`",
        "true if sending it twice",
    ),
    Case(
        "missing-keyword",
        {
            "post:\n  operationId: notes_create\n  tags: [notes]": (
                "post:  # <-\n  operationId: notes_create"
            )
        },
        "operation without `tags`",
        "name the resource",
    ),
    Case(
        "missing-keyword",
        {"- name: worker-id": "- name: worker-id  # <-", "description: Who asks.\n": ""},
        "parameter without `description`",
        "in a sentence",
    ),
    Case(
        "missing-keyword",
        {
            "text/event-stream:\n  schema: {$ref: '#/components/schemas/NoteEvent'}": (
                "text/event-stream: {}  # <-"
            )
        },
        "media type without `schema`",
        "add `schema`",
    ),
    Case(
        "missing-keyword",
        {
            "openapi: 3.1.0": "openapi: 3.1.0  # <-",
            "security:\n  - bearerAuth: []\n": "",
        },
        "document without `security`",
        "bearerAuth",
    ),
    Case(
        "missing-keyword",
        {
            "requestBody:\n  required: true\n  content:\n    multipart/form-data:": (
                "requestBody:  # <-\n  content:\n    multipart/form-data:"
            )
        },
        "request body without `required`",
        "write required: true",
    ),
    # values
    Case(
        "wrong-value",
        {"version: '2026-10-21'": "version: 1.5  # <-"},
        "info: `version` takes a string, not the number 1.5",
        "quote it: '1.5'",
    ),
    Case(
        "wrong-value",
        {"x-safe-to-repeat: true\nx-paginated": "x-safe-to-repeat: 'true'  # <-\nx-paginated"},
        "takes true or false, not the string 'true'",
        "write true or false",
    ),
    Case(
        "wrong-value",
        {"description: Gone.": "description:  # <-"},
        "takes a string, not null",
        "give it a value",
    ),
    Case(
        "wrong-value",
        {"#[property]": "tags: {type: array, description: d, items: true}  # <-"},
        "not the boolean true",
        "spell the schema out",
    ),
    Case(
        "wrong-value",
        {"#[property]": "tags: true  # <-"},
        "schema: `properties` takes",
        "spell the schema out",
    ),
    Case(
        "wrong-value",
        {
            "/v1/notes/{note_id}/stream:\n  x-betas: []": (
                "/v1/notes/{note_id}/stream:\n  x-betas: notes  # <-"
            )
        },
        "path item: `x-betas` takes a list of strings, not the string 'notes'",
        "write a list of strings",
    ),
    Case(
        "wrong-value",
        {"#[property]": "size: {type: string, description: d, maxLength: -1}  # <-"},
        "takes a whole number from 0, not the number -1",
        "write a whole number from 0",
    ),
    Case(
        "wrong-value",
        {
            "- url: https://notes.example.com": "- https://notes.example.com  # <-",
        },
        "takes a list of servers (mappings), not the string",
        "write a list of servers",
    ),
]
