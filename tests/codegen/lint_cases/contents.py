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


def _stream(rule: str, stream: str, message: str, remedy: str) -> Case:
    """What is said of the stream of notes_stream."""
    media = f"text/event-stream:\n  schema: {schema('NoteEvent')}"
    return Case(rule, {media: f"{media}\n  x-stream: {{{stream}}}  # <-"}, message, remedy)


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
            _CREATE: _CREATE.replace("application/json", "text/plain").replace(
                schema("CreateNoteRequest"), f"{schema('CreateNoteRequest')}  # <-"
            )
        },
        "text/plain that is no plain string",
        "write schema: {type: string}",
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
        "use 2xx codes",
    ),
    Case(
        "one-success",
        {
            _GONE: f"{_GONE.replace(':', ':  # <-', 1)}\n  '200':\n    description: Soon.\n"
            f"    content:\n      application/json: {{schema: {schema('Note')}}}"
        },
        "responses of the 2xx class with different contents",
        "keep one",
    ),
    Case(
        "one-success",
        {_GONE: "responses:  # <-"},
        "no response of the 2xx class",
        "state one",
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
        "content:\n  text/csv:  # <-\n    schema: {$ref: '#/components/schemas/Note'}",
        "content type text/csv of a response is not supported",
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
        "content:\n  text/markdown:\n    schema: {$ref: '#/components/schemas/Note'}  # <-",
        "text/markdown that is no plain string",
        "write schema: {type: string}",
    ),
    _created(
        "response-schema",
        "content:\n  text/event-stream:\n    schema: {type: string}  # <-",
        "the text/event-stream response is not a $ref to a union or an object",
        "each event's data",
    ),
    # streams
    _created(
        "stream-of-what",
        "content:\n  application/json:\n    schema: {$ref: '#/components/schemas/Note'}\n"
        "    x-stream: {id: id}  # <-",
        "x-stream on what is no event stream",
        "leave it out",
    ),
    *[
        _stream(rule, stream, message, remedy)
        for rule, stream, message, remedy in (
            ("stream-of-what", "id: typ", "names typ, which no event has", "did you mean `type`?"),
            ("stream-of-what", "order: type", "which is no integer", "type: integer"),
            (
                "frame-meaning",
                "frames: {bye: {description: d, means: finish}}",
                "there is no meaning finish",
                "did you mean `finished`?",
            ),
            (
                "frame-meaning",
                "frames: {bye: {description: d, means: finished, delay: ms}}",
                "`delay` of a frame that means finished",
                "write means: reconnect",
            ),
        )
    ],
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
