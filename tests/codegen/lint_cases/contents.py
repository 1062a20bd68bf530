"""Request bodies, responses and examples."""

from tests.codegen.lint_cases.case import Case, schema

_CREATE = f"""requestBody:
  required: true
  content:
    application/json:
      schema: {schema("CreateNoteRequest")}"""
_CREATED = f"""description: The new note.
content:
  application/json:
    schema: {schema("Note")}"""
_GONE = """responses:
  '204':
    description: Gone."""
_ERROR = "{$ref: '#/components/responses/Error'}"


def _created(rule: str, content: str, message: str, remedy: str, *also: str) -> Case:
    """Another content of the response of notes_create."""
    return Case(rule, {_CREATED: f"description: The new note.\n{content}"}, message, remedy, also)


def _example(old: str, new: str, message: str, remedy: str = "correct the example") -> Case:
    return Case("example-invalid", {old: f"{new}  # <-"}, message, remedy)


CASES = [
    # request bodies
    Case(
        "request-content-type",
        {
            _CREATE: _CREATE.replace("content:", "content:  # <-")
            + f"\n    multipart/form-data:\n      schema: {schema('UploadRequest')}"
        },
        "request body with 2 content types",
        "exactly one",
    ),
    Case(
        "request-content-type",
        {_CREATE: _CREATE.replace("application/json:", "application/jsn:  # <-")},
        "content type application/jsn of a request body is not supported",
        "did you mean `application/json`?",
    ),
    Case(
        "request-schema",
        {
            f"schema: {schema('UploadRequest')}": f"schema: {schema('Writer')}  # <-",
        },
        "the multipart/form-data body is not a $ref to an object",
        "refer to a component with properties",
        ("unused-component", "binary-in-json", "missing-example"),
    ),
    Case(
        "request-schema",
        {
            f"schema: {schema('CreateNoteRequest')}": (
                f"schema: {{type: array, items: {schema('CreateNoteRequest')}}}  # <-"
            )
        },
        "the application/json body is not a $ref to an object or a union",
        "refer to a component with properties",
    ),
    Case(
        "multipart-parts",
        {"title: {type: string, description: The title.}": (f"title: {schema('Person')}  # <-")},
        "multipart part title holds an object",
        "use text, numbers or files",
    ),
    Case(
        "binary-in-json",
        {"#[body property]": "extra: {type: string, format: binary, description: d}  # <-"},
        "format binary where JSON is sent",
        "multipart/form-data",
    ),
    # responses
    Case(
        "response-codes",
        {f"'404': {_ERROR}": f"4xx: {_ERROR}  # <-"},
        "response code 4xx is dropped",
        "write '4XX'",
    ),
    Case(
        "response-codes",
        {f"'404': {_ERROR}": f"'302': {_ERROR}  # <-"},
        "response code 302 is not supported",
        "one 2xx code",
    ),
    Case(
        "one-success",
        {_GONE: f"{_GONE.replace(':', ':  # <-', 1)}\n  '202':\n    description: Soon."},
        "2 responses of the 2xx class",
        "exactly one",
    ),
    Case(
        "one-success",
        {_GONE: "responses:  # <-"},
        "0 responses of the 2xx class",
        "exactly one",
    ),
    Case(
        "no-content",
        {
            _GONE: f"{_GONE}\n    content:  # <-\n"
            f"      application/json: {{schema: {schema('Note')}}}"
        },
        "content of a 204",
        "write '200'",
    ),
    Case(
        "default-response",
        {
            f"{_GONE}\n  default: {_ERROR}": _GONE.replace(":", ":  # <-", 1),
        },
        "no default response",
        "#/components/responses/Error",
    ),
    _created(
        "response-content-type",
        "content:  # <-\n  application/json:\n    schema: {$ref: '#/components/schemas/Note'}\n"
        "  text/event-stream:\n    schema: {$ref: '#/components/schemas/NoteEvent'}",
        "response with 2 content types",
        "exactly one",
    ),
    _created(
        "response-content-type",
        "content:\n  text/plain:  # <-\n    schema: {$ref: '#/components/schemas/Note'}",
        "content type text/plain of a response is not supported",
        "use one of application/json",
    ),
    _created(
        "response-content-type",
        "content: {}  # <-",
        "response with 0 content types",
        "exactly one",
    ),
    _created(
        "response-schema",
        "content:\n  application/json:\n    schema: {type: string}  # <-",
        "the JSON response is not a $ref to an object or a union",
        "refer to a component with properties",
    ),
    _created(
        "response-schema",
        "content:\n  text/event-stream:\n    schema: {$ref: '#/components/schemas/Note'}  # <-",
        "the text/event-stream response is not a $ref to a union",
        "each event's data",
    ),
    _created(
        "response-schema",
        "content:\n  application/octet-stream:\n    schema: {type: string}  # <-",
        "is not a binary string",
        "format: binary",
    ),
    # examples
    _example("status: draft", "status: 1", "1 is not valid under any of the given schemas"),
    _example("id: note_01", "id: sesn_01", "'sesn_01' does not match '^note_'"),
    _example("from: Ada", "form: Ada", "unknown field form; did you mean `from`?"),
    _example(
        "created_at: '2026-10-21T09:30:00Z'",
        "created_at: '2026-10-21 09:30'",
        "is not a 'date-time'",
    ),
    _example(
        "created_at: '2026-10-21T09:30:00Z'",
        "created_at: '2026-13-21T09:30:00Z'",
        "is not a 'date-time'",
    ),
    _example(
        "author: {type: person, name: Ada}",
        "author: {type: person}",
        "'name' is a required property",
    ),
    _example(
        "author: {type: person, name: Ada}",
        "author: {type: persn, name: Ada}",
        "'persn' is no type of the union; did you mean `person`?",
    ),
    _example("author: {type: person, name: Ada}", "author: {name: Ada}", "'type' is missing"),
    _example("author: {type: person, name: Ada}", "author: 1", "1 is not"),
    _example("metadata: {team: blue}", "metadata: {team: 1}", "1 is not of type 'string'"),
    _example("- {text: Hello, author: Ada}", "- {author: Ada}", "'text' is a required property"),
    Case(
        "missing-example",
        {
            "NoteDeletedEvent:\n  type: object": "NoteDeletedEvent:  # <-\n  type: object",
            "examples: [{type: note.deleted}]": "",
        },
        "component NoteDeletedEvent is sent or received but has no examples",
        "add examples",
    ),
    Case(
        "missing-example",
        {
            "UploadRequest:\n  type: object": "UploadRequest:  # <-\n  type: object",
            "required: [file]\nexamples:\n  - {file: bytes}": "required: [file]",
        },
        "component UploadRequest is sent or received but has no examples",
        "add examples",
    ),
]
