"""Paths, operations, pagination, parameters and arguments."""

from tests.codegen.lint_cases.case import Case

_NOTE_ID = "{$ref: '#/components/parameters/NoteId'}"
_VERSION = """  - name: version
    in: path
    required: true
    description: Which version.
    schema: {type: integer, minimum: 1}"""


def _parameter(rule: str, text: str, message: str, remedy: str, *also: str) -> Case:
    """A parameter of notes_list, in flow style without its braces and description."""
    edits = {"#[list parameter]": f"- {{{text}, description: d}}  # <-"}
    return Case(rule, edits, message, remedy, also)


def _stream_path(path: str, message: str, remedy: str, *also: str) -> Case:
    return Case(
        "path-form", {"/v1/notes/{note_id}/stream:": f"{path}:  # <-"}, message, remedy, also
    )


CASES = [
    # paths
    _stream_path("v1/notes/{note_id}/stream", "has no slash at its start", "write /v1/notes"),
    _stream_path(
        "/v1/notes/{note_id}/stream?beta=true", "has a query", "declare a query parameter"
    ),
    _stream_path("/v1/notes/{note_id}/stream/", "has an empty, half-filled", "no slash at end"),
    _stream_path("/v1/notes/note-{note_id}", "has an empty, half-filled", "per segment"),
    _stream_path("'/v1/notes/{note_id}/my stream'", "unescaped segment", "per segment"),
    Case(
        "path-without-operation",
        {"#[path]": "/v1/folders: {x-betas: []}  # <-"},
        "path /v1/folders has no operation",
        "delete it",
    ),
    Case(
        "no-paths",
        {"paths:": "paths: {}  # <-\nx-unread:"},
        "the document has no paths",
        "add an operation",
        (
            "unknown-keyword",
            "unused-component",
            "declared-tags",
            "binary-in-json",
            "beta-value-unused",
        ),
    ),
    Case(
        "path-duplicate",
        {"/v1/notes/{note_id}/stream:": "/v1/notes/{id}:  # <-"},
        "/v1/notes/{note_id} and /v1/notes/{id} differ only in parameter names",
        "merge the two",
        ("path-parameters",),
    ),
    # ids and tags
    Case(
        "operation-id-form",
        {"operationId: notes_list": "operationId: notesList  # <-"},
        "notesList is not a lower snake_case identifier",
        "write notes_list",
        ("operation-id-outside-tag",),
    ),
    Case(
        "operation-id-form",
        {"operationId: notes_list": "operationId: listNotes  # <-"},
        "listNotes is not a lower snake_case identifier",
        "write its tag and the method's name, e.g. sessions_events_list",
        ("operation-id-outside-tag",),
    ),
    Case(
        "operation-id-form",
        {"operationId: webhooks_receive": "operationId: import  # <-"},
        "import is a Python keyword",
        "put the resource before it",
    ),
    Case(
        "operation-id-duplicate",
        {"operationId: notes_retrieve": "operationId: notes_list  # <-"},
        "operationId notes_list is taken by the operation in line 26",
        "give it another id",
    ),
    Case(
        "operation-id-duplicate",
        {"operationId: notes_retrieve": "operationId: notes__list  # <-"},
        "operationId notes__list is taken",
        "give it another id",
        ("operation-id-form",),
    ),
    Case(
        "operation-id-outside-tag",
        {"operationId: notes_stream": "operationId: stream_notes  # <-"},
        "stream_notes does not continue its tag notes",
        "write notes_",
    ),
    Case(
        "operation-id-outside-tag",
        {"operationId: notes_stream": "operationId: notes_files  # <-"},
        "the method notes.files hides the resource notes.files",
        "use a verb",
    ),
    Case(
        "one-tag",
        {
            "operationId: notes_list\ntags: [notes]": (
                "operationId: notes_list\ntags: [notes, notes.files]  # <-"
            )
        },
        "operation with 2 tags",
        "exactly one resource",
    ),
    Case(
        "one-tag",
        {"tags: [notes]\nsummary: List notes": "tags: [Notes]  # <-\nsummary: List notes"},
        "tag Notes is not a dotted resource name",
        "sessions.threads.events",
    ),
    Case(
        "one-tag",
        {"tags: [notes]\nsummary: List notes": "tags: [note]  # <-\nsummary: List notes"},
        "tag note is not declared",
        "add it under `tags:` at the root; or did you mean `notes`?",
        ("operation-id-outside-tag",),
    ),
    Case(
        "one-tag",
        {
            "operationId: notes_stream\ntags: [notes]": (
                "operationId: xyzzy_stream\ntags: [xyzzy]  # <-"
            )
        },
        "tag xyzzy is not declared",
        "add it under `tags:` at the root",
    ),
    *[
        Case(
            "resource-name-taken",
            {
                "#[root]": f"  - {{name: {tag}, description: d}}  # <-",
                "operationId: notes_stream\ntags: [notes]": (
                    f"operationId: {tag.replace('.', '_')}_stream\ntags: [{tag}]"
                ),
            },
            message,
            "choose another name",
        )
        for tag, message in {
            "close": "resource close hides the client's own attribute",
            "notes.import": "resource name import is a Python keyword",
        }.items()
    ],
    # bodies of GET, x-keys
    Case(
        "body-of-get",
        {
            "operationId: notes_delete": (
                "operationId: notes_delete\n"
                "requestBody:  # <-\n"
                "  required: true\n"
                "  content:\n"
                "    application/json:\n"
                "      schema: {$ref: '#/components/schemas/Note'}"
            )
        },
        "DELETE with a request body",
        "query parameters, or POST",
    ),
    Case(
        "conflict-retried-though-unsafe",
        {
            "x-safe-to-repeat: true\nx-retry-on-conflict: true": (
                "x-safe-to-repeat: false\nx-retry-on-conflict: true  # <-"
            )
        },
        "not safe to repeat",
        "leave it out",
    ),
    *[
        Case(
            "list-to-look-in",
            {
                "description: The note is stored at once.": (
                    f"description: The note is stored at once.\nx-reconciled-by: {name}  # <-"
                )
            },
            "no paginated operation",
            remedy,
        )
        for name, remedy in (
            ("notes_lists", "did you mean `notes_list`"),
            ("shelves", "name the list"),
        )
    ],
    Case(
        "reconciled-though-safe",
        {
            "x-safe-to-repeat: true\nx-retry-on-conflict: true": (
                "x-safe-to-repeat: true\nx-reconciled-by: notes_list  # <-"
            )
        },
        "safe to repeat",
        "leave it out",
    ),
    Case(
        "follow-described",
        {
            "x-safe-to-repeat: true\nx-paginated": "x-safe-to-repeat: true\n"
            "x-caught-up-by: notes_list  # <-\nx-paginated"
        },
        "x-caught-up-by without x-follow",
        "add x-follow",
    ),
    Case(
        "follow-described",
        {
            "x-safe-to-repeat: true\nx-paginated": "x-safe-to-repeat: true\n"
            "x-caught-up-by: notes_list\n"
            "x-follow:\n  summary: Follow notes\n  description: Each once.\n"
            "  previews: pages  # <-\n"
            "x-paginated"
        },
        "x-follow names the parameter pages",
        "did you mean `page`",
    ),
    Case(
        "follow-described",
        {
            "x-safe-to-repeat: true\nx-paginated": "x-safe-to-repeat: true\n"
            "x-caught-up-by: notes_list\n"
            "x-follow:\n  summary: Follow notes\n  description: Each once.\n"
            "  sends: notes_sent  # <-\n"
            "x-paginated"
        },
        "x-follow sends by notes_sent",
        "did you mean `notes_create`",
    ),
    Case(
        "method-hides-run",
        {
            "    description: Short texts.": "    description: Short texts.\n    x-runs: true",
            "operationId: notes_stream": "operationId: notes_run  # <-",
        },
        "the method notes.run is what runs an agent",
        "use another verb",
    ),
    Case(
        "method-hides-run",
        {
            "    description: Short texts.": (
                "    description: Short texts.\n    x-streams-turns: true"
            ),
            "operationId: notes_stream": "operationId: notes_stream  # <-",
        },
        "the method notes.stream is what streams a turn",
        "use another verb",
    ),
    # pagination
    Case(
        "pagination-scheme",
        {"next: next_page}": "next: next_page, scheme: curser}  # <-"},
        "no paging scheme curser",
        "did you mean `cursor`",
    ),
    Case(
        "pagination-scheme",
        {
            "pages: {parameter: page, items: data, next: next_page}": (
                "pages: {parameter: page, items: data}  # <-"
            )
        },
        "by cursor without `next`",
        "name the field",
        also=("missing-example",),
    ),
    Case(
        "pagination-scheme",
        {"next: next_page}": "next: next_page, scheme: offset}  # <-"},
        "by offset with `next`",
        "leave `next` out",
        also=("paginated",),
    ),
    Case(
        "paginated",
        {
            "items: data, next: next_page}": "items: data, scheme: offset}",
            "x-paginated: true": "x-paginated: true  # <-",
        },
        "the parameter `page` is no integer",
        "write type: integer",
        also=("missing-example",),
    ),
    Case(
        "paginated",
        {
            "x-pagination:\n  pages: {parameter: page, items: data, next: next_page}\n": "",
            "x-paginated: true": "x-paginated: true  # <-",
        },
        "the document has no x-pagination",
        "add x-pagination",
        ("missing-example",),
    ),
    Case(
        "paginated",
        {
            "- $ref: '#/components/parameters/Page'": "- name: cursor\n  in: query\n"
            "  description: Where to go on.\n  schema: {type: string}",
            "x-paginated: true": "x-paginated: true  # <-",
            "- name: worker-id": "- $ref: '#/components/parameters/Page'\n- name: worker-id",
        },
        "without the query parameter `page`",
        "add the parameter",
    ),
    Case(
        "paginated",
        {"items: data,": "items: notes,", "x-paginated: true": "x-paginated: true  # <-"},
        "the response has no array `notes`",
        "leave x-paginated out",
        ("missing-example",),
    ),
    Case(
        "paginated",
        {"next: next_page}": "next: cursor}", "x-paginated: true": "x-paginated: true  # <-"},
        "the response has no string `cursor` that may be absent",
        "type: [string, 'null']",
        ("missing-example",),
    ),
    Case(
        "paginated",
        {
            "description: The note is stored at once.": (
                "description: The note is stored at once.\n"
                "x-paginated: true  # <-\n"
                "parameters: [$ref: '#/components/parameters/Page']"
            ),
            "description: The new note.\ncontent:\n  application/json:\n"
            "    schema: {$ref: '#/components/schemas/Note'}": (
                "description: The new note.\ncontent:\n  application/json:\n"
                "    schema: {$ref: '#/components/schemas/NotePage'}"
            ),
        },
        "x-paginated on a POST",
        "only a GET",
    ),
    Case(
        "pagination-unmarked",
        {
            "get:\n  operationId: notes_list": "get:  # <-\n  operationId: notes_list",
            "x-paginated: true\n": "",
        },
        "takes and returns pages but is not marked",
        "add x-paginated: pages",
    ),
    Case(
        "pagination-scheme",
        {"next: next_page}": "next: next_page}\nlog: {scheme: sequence, parameter: p}  # <-"},
        "by sequence without `order`",
        "name the field of an item",
        ("paginated",),
    ),
    Case(
        "pagination-scheme",
        {
            "next: next_page}": "next: next_page}\n"
            "rows: {scheme: offset, parameter: p, page_size: 9}  # <-",
            "x-paginated: true": "x-paginated: pages",
        },
        "`page_size` without `size`",
        "name the parameter under `size`",
    ),
    Case(
        "paginated",
        {
            "next: next_page}": "next: next_page}\nrows: {scheme: offset, parameter: p}",
            "x-paginated: true": "x-paginated: true  # <-",
        },
        "does not say which of 2 schemes",
        "write one of pages, rows",
    ),
    Case(
        "paginated",
        {"x-paginated: true": "x-paginated: page  # <-"},
        "x-pagination has no scheme page",
        "did you mean `pages`?",
    ),
    *[
        Case(
            "paginated",
            {
                "pages: {parameter: page, items: data, next: next_page}": f"pages: {{{scheme}}}",
                "x-paginated: true": "x-paginated: true  # <-",
                "schema: {type: [string, 'null']}": "schema: {type: integer}",
            },
            message,
            remedy,
            ("missing-example",),
        )
        for scheme, message, remedy in (
            ("scheme: offset, parameter: page", "response is no array", "leave x-paginated out"),
            (
                "scheme: offset, parameter: page, items: data, total: count",
                "no integer `count`",
                "add it to the component",
            ),
            (
                "scheme: sequence, parameter: page, items: data, order: number",
                "its items have no integer `number`",
                "add it to the items",
            ),
            (
                "scheme: offset, parameter: page, items: data, size: limit",
                "without the query parameter `limit`",
                "add the parameter",
            ),
        )
    ],
    # idempotency keys
    *[
        Case(
            "idempotency-key",
            {
                "description: The note is stored at once.\nx-safe-to-repeat: false": (
                    f"description: The note is stored at once.\nx-safe-to-repeat: {safe}\n"
                    "x-idempotency-key: Key  # <-\n"
                    f"parameters: [{{name: {name}, in: header, {more}description: d, "
                    "schema: {type: string}}]"
                )
            },
            message,
            remedy,
        )
        for safe, name, more, message, remedy in (
            ("false", "Keys", "", "names Key, which is no header", "did you mean `Keys`?"),
            ("false", "Key", "required: true, ", "but the client makes one", "leave required out"),
            ("true", "Key", "", "safe to repeat without", "leave it out"),
        )
    ],
    # parameters
    _parameter(
        "parameter-location",
        "name: extra, in: cookie, schema: {type: string}",
        "parameter extra in cookie is not supported",
        "use path, query or header",
    ),
    _parameter(
        "parameter-style",
        "name: extra, in: query, style: deepObject, schema: {type: string}",
        "style deepObject of a query parameter is ignored",
        "style: form",
    ),
    _parameter(
        "parameter-style",
        "name: 'extra[]', in: query, explode: false, schema: {type: array, items: {type: string}}",
        "explode: false of a query parameter is ignored",
        "leave it out",
    ),
    *[
        _parameter("parameter-type", f"name: {name}, in: {place}, schema: {schema}", message, "")
        for name, place, schema, message in [
            (
                "extra",
                "query",
                "{type: object, additionalProperties: true}",
                "cannot hold free JSON",
            ),
            ("extra", "query", "{$ref: '#/components/schemas/Person'}", "cannot hold an object"),
            (
                "'x[]'",
                "query",
                "{type: array, items: {$ref: '#/components/schemas/Person'}}",
                "an object",
            ),
            ("extra", "header", "{type: array, items: {type: string}}", "cannot hold an array"),
            ("extra", "header", "{type: [string, 'null']}", "a header parameter cannot be null"),
            ("extra", "header", "{type: string, format: date-time}", "makes the generator drop"),
        ]
    ],
    _parameter(
        "array-brackets",
        "name: extra, in: query, schema: {type: array, items: {type: string}}",
        "query array extra without []",
        "write name: 'extra[]'",
    ),
    _parameter(
        "array-brackets",
        "name: 'extra[]', in: query, schema: {type: string}",
        "query parameter extra[] is no array",
        "write type: array",
    ),
    _parameter(
        "header-name",
        "name: Authorization, in: header, schema: {type: string}",
        "the client sets the header authorization itself",
        "leave the parameter out",
    ),
    _parameter(
        "header-name",
        "name: notes-beta, in: header, schema: {type: string}",
        "the client makes the header notes-beta",
        "x-betas",
    ),
    Case(
        "path-parameter-required",
        {"- name: version\n  in: path\n  required: true": "- name: version  # <-\n  in: path"},
        "path parameter version is not required",
        "write required: true",
    ),
    Case(
        "path-parameters",
        {
            "/v1/notes/{note_id}/files/{version}:": "/v1/notes/{note_id}/files/{version}/{part}:",
            f"parameters:\n  - {_NOTE_ID}\n  - name: version": (
                f"parameters:  # <-\n  - {_NOTE_ID}\n  - name: version"
            ),
        },
        "{part} of the path is not among the parameters",
        "add a parameter part",
    ),
    Case(
        "path-parameters",
        {
            f"parameters:\n  - {_NOTE_ID}\n{_VERSION}": f"parameters:  # <-\n{_VERSION}",
        },
        "{note_id} of the path is not among the parameters",
        "add {$ref: '#/components/parameters/NoteId'}",
    ),
    Case(
        "path-parameters",
        {
            "#[list parameter]": "- name: extra  # <-\n  in: path\n  required: true\n"
            "  description: d\n  schema: {type: string}"
        },
        "path parameter extra is not in the path /v1/notes",
        "write {extra} in it",
    ),
    Case(
        "path-parameters",
        {
            f"parameters:\n  - {_NOTE_ID}\n{_VERSION}": (
                f"parameters:  # <-\n{_VERSION}\n  - {_NOTE_ID}"
            )
        },
        "stand in another order than in the path",
        "write them as note_id, version",
    ),
    _parameter(
        "parameter-duplicate",
        "name: order, in: query, schema: {type: string}",
        "query parameter order is listed twice",
        "keep one",
    ),
    # arguments
    _parameter(
        "argument-collision",
        "name: created_at_gte, in: query, schema: {type: string}",
        "query parameter created_at[gte] and query parameter created_at_gte have the same",
        "rename one",
    ),
    _parameter(
        "argument-collision",
        "name: page, in: header, schema: {type: string}",
        "query parameter page and header parameter page have the same Python name page",
        "rename one",
    ),
    _parameter(
        "argument-name",
        "name: 1st, in: query, schema: {type: string}",
        "'1st' is not a name, name[] or name[operator]",
        "on the wire",
    ),
    _parameter(
        "argument-name",
        "name: 'created_at[gt', in: query, schema: {type: string}",
        "'created_at[gt' is not a name",
        "on the wire",
    ),
    _parameter(
        "argument-name",
        "name: options, in: query, schema: {type: string}",
        "parameter options hides the argument options",
        "cannot be generated",
    ),
    _parameter(
        "argument-name",
        "name: X-Extra, in: header, x-argument: class, schema: {type: string}",
        "x-argument class is not a lower snake_case identifier",
        "as Python needs it",
    ),
    Case(
        "body-argument-collision",
        {
            "requestBody:\n  required: true\n  content:\n    application/json:\n"
            "      schema: {$ref: '#/components/schemas/CreateNoteRequest'}": (
                "requestBody:  # <-\n  required: true\n  content:\n    application/json:\n"
                "      schema: {$ref: '#/components/schemas/CreateNoteRequest'}"
            ),
            "#[body property]": "options: {type: string, description: d}",
        },
        "property options of the body hides another argument",
        "rename the parameter",
    ),
    Case(
        "path-field",
        {
            "#[body property]": (
                "note: {type: string, description: d, x-path-parameter: note_id}  # <-"
            ),
        },
        "x-path-parameter names note_id, which is not in the path of notes_create",
        "name a parameter of the path",
    ),
    Case(
        "path-field",
        {
            "text: {type: string, description: Its text., minLength: 1, maxLength: 100}": (
                "text: {type: string, description: Its text., minLength: 1, maxLength: 100}"
            ),
            "name: {type: string, description: The name.}": (
                "name: {type: string, description: The name., x-path-parameter: note_id}  # <-"
            ),
        },
        "x-path-parameter on what is no field of a body",
        "take it away",
    ),
]
