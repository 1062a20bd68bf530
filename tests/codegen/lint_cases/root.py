"""The root, references, components and words."""

from tests.codegen.lint_cases.case import Case

_USE = "extra: {$ref: '#/components/schemas/%s', description: d}"


def _ref(ref: str, message: str, remedy: str) -> Case:
    edits = {"#[property]": f"extra: {{$ref: '{ref}', description: d}}  # <-"}
    return Case("reference-target", edits, message, remedy)


CASES = [
    # the root
    Case(
        "openapi-version",
        {"openapi: 3.1.0": "openapi: 3.2.0  # <-"},
        "OpenAPI version 3.2.0 is not supported",
        "write openapi: 3.1.0",
    ),
    Case(
        "one-server",
        {"servers:\n  - url: https://notes.example.com": "servers: []  # <-"},
        "0 servers",
        "keep one",
    ),
    Case(
        "one-server",
        {
            "servers:\n  - url: https://notes.example.com": (
                "servers:  # <-\n  - url: https://notes.example.com\n  - url: https://b.example.com"
            )
        },
        "2 servers",
        "keep one",
    ),
    Case(
        "server-url",
        {"- url: https://notes.example.com": "- url: https://notes.example.com/  # <-"},
        "https://notes.example.com/ is not an absolute URL",
        "write it as https://host",
    ),
    Case(
        "one-security-scheme",
        {"operationId: notes_stream": "operationId: notes_stream\nsecurity: [bearer: []]  # <-"},
        "security scheme bearer does not exist",
        "did you mean `bearerAuth`?",
    ),
    Case(
        "one-security-scheme",
        {
            "security:\n  - bearerAuth: []": "security:  # <-\n  - bearerAuth: []\n  - key: []",
            "bearerAuth: {type: http, scheme: bearer}": (
                "bearerAuth: {type: http, scheme: bearer}\n"
                "key: {type: apiKey, in: header, name: x-key}"
            ),
        },
        "names 2 schemes",
        "or [] for none",
    ),
    Case(
        "unused-security-scheme",
        {
            "bearerAuth: {type: http, scheme: bearer}": (
                "bearerAuth: {type: http, scheme: bearer}\n"
                "key: {type: apiKey, in: header, name: x-key}  # <-"
            ),
        },
        "security scheme key is not used",
        "delete it",
    ),
    Case(
        "security-scheme-type",
        {
            "{type: http, scheme: bearer}": "{type: http, scheme: basic}  # <-",
        },
        "neither a bearer token nor a header",
        "scheme: bearer",
    ),
    Case(
        "declared-tags",
        {"#[root]": "  - {name: notes, description: Again.}  # <-"},
        "tag notes is declared twice",
        "delete one",
    ),
    Case(
        "declared-tags",
        {"#[root]": "  - {name: notes.folders, description: Unused.}  # <-"},
        "no operation has the tag notes.folders",
        "delete it",
    ),
    Case(
        "tag-above-undeclared",
        {
            "#[root]": "  - {name: folders.notes, description: In folders.}  # <-",
            "operationId: notes_stream\ntags: [notes]": (
                "operationId: folders_notes_stream\ntags: [folders.notes]"
            ),
        },
        "tag folders.notes, but no tag folders",
        "describe folders under `tags:` too",
    ),
    # references
    _ref(
        "#/components/schemas/Persn",
        "#/components/schemas/Persn does not exist",
        "add it to components/schemas; or did you mean `Person`?",
    ),
    _ref("#/components/schemas/Xyzzy", "does not exist", "add it to components/schemas"),
    Case(
        "reference-target",
        {
            "description: Where to go on.\nschema: {type: [string, 'null']}": (
                "description: Where to go on.\nschema: {$ref: '#/components/schemas/Xyzzy'}  # <-"
            )
        },
        "does not exist",
        "add it to components/schemas",
    ),
    _ref(
        "other.yaml#/components/schemas/Person",
        "outside the document",
        "#/components/schemas/Person",
    ),
    _ref(
        "https://example.com/person.json", "outside the document", "copy it to components/schemas"
    ),
    _ref("#/$defs/Person", "does not name a component", "#/components/schemas/Person"),
    _ref("#/components/schemas/Note/properties/id", "does not name a component", "NAME"),
    _ref("#/components/parameters/Page", "does not name a component", "NAME in components/schemas"),
    Case(
        "reference-target",
        {"- $ref: '#/components/parameters/Page'": "- $ref: '#/components/parameters/Pages'  # <-"},
        "#/components/parameters/Pages does not exist",
        "did you mean `Page`?",
        ("paginated", "unused-component"),
    ),
    Case(
        "reference-sibling",
        {"#[property]": "extra: {$ref: '#/components/schemas/Person', minimum: 1}  # <-"},
        "`minimum` beside a $ref is lost",
        "move it to the component",
    ),
    Case(
        "reference-sibling",
        {
            "#[property]": (
                "extra:\n  type: array\n  description: d\n"
                "  items: {$ref: '#/components/schemas/Person', description: lost}  # <-"
            )
        },
        "`description` beside a $ref is lost",
        "move it to the component",
    ),
    Case(
        "reference-sibling",
        {
            "'404': {$ref: '#/components/responses/Error'}": (
                "'404': {$ref: '#/components/responses/Error', description: lost}  # <-"
            )
        },
        "`description` beside a $ref is lost",
        "move it to the component",
    ),
    Case(
        "reference-chain",
        {
            "Error:\n  description: What went wrong.": (
                "Alias: {$ref: '#/components/responses/Error'}  # <-\n"
                "Error:\n  description: What went wrong."
            ),
            "'404': {$ref: '#/components/responses/Error'}": (
                "'404': {$ref: '#/components/responses/Alias'}"
            ),
        },
        "component Alias is only a $ref",
        "refer to the other one",
    ),
    # components
    Case(
        "component-name-form",
        {
            "#[schema]": "extra_thing: {type: object, description: d, properties: {}}  # <-",
            "#[property]": _USE % "extra_thing",
        },
        "extra_thing is not a PascalCase identifier",
        "call it ExtraThing",
    ),
    Case(
        "component-name-form",
        {
            "#[schema]": "V2note: {type: object, description: d, properties: {}}  # <-",
            "#[property]": _USE % "V2note",
        },
        "component V2note would become the class V2Note",
        "call it V2Note",
    ),
    *[
        Case(
            "component-name-taken",
            {
                "#[schema]": f"{name}: {{type: object, description: d, properties: {{}}}}  # <-",
                "#[property]": _USE % name,
            },
            f"component {name} hides a class",
            "choose another name",
        )
        for name in (
            "Client",
            "Response",
            "Model",
            "UnknownVariant",
            "Map",
            "OPERATION",
            "Unset",
            "Page",
            "Any",
            "TimeoutError",
        )
    ],
    *[
        Case(
            "component-name-ending",
            {
                "#[schema]": f"{name}: {{type: object, description: d, properties: {{}}}}  # <-",
                "#[property]": _USE % name,
            },
            f"component {name} ends in",
            "choose another name",
        )
        for name in ("NotebookDict", "LevelLiteral")
    ],
    *[
        Case(
            "resource-class",
            {
                "#[schema]": f"{name}: {{type: object, description: d, properties: {{}}}}  # <-",
                "#[property]": _USE % name,
            },
            f"component {name} hides the class of the resource notes",
            "choose another name",
        )
        for name in ("Notes", "AsyncNotes", "NotesFiles")
    ],
    Case(
        "component-name-collision",
        {
            "#[schema]": "NoteEVENT: {type: object, description: d, properties: {}}  # <-",
            "#[property]": _USE % "NoteEVENT",
        },
        "components NoteEvent and NoteEVENT differ only in case",
        "rename one",
    ),
    Case(
        "unused-component",
        {"#[schema]": "Extra: {type: object, description: d, properties: {}}  # <-"},
        "no operation uses Extra of components/schemas",
        "refer to it, or delete it",
    ),
    Case(
        "unused-component",
        {
            "NoteId:\n  name: note_id": (
                "Extra: {name: extra, in: query, description: d, schema: {type: string}}  # <-\n"
                "NoteId:\n  name: note_id"
            )
        },
        "no operation uses Extra of components/parameters",
        "refer to it, or delete it",
    ),
    # words
    Case(
        "missing-description",
        {"#[property]": "extra: {type: string}  # <-"},
        "property extra without `description`",
        "say in a sentence what it holds",
    ),
    Case(
        "missing-description",
        {"#[schema]": "Extra: {type: object, properties: {}}  # <-", "#[property]": _USE % "Extra"},
        "component Extra without `description`",
        "say in a sentence what it holds",
    ),
    Case(
        "placeholder",
        {"description: Gone.": "description: TODO  # <-"},
        "`description` is a placeholder: TODO",
        "write the words",
    ),
    Case(
        "placeholder",
        {"description: Gone.": "description: ' '  # <-"},
        "`description` is empty",
        "write it",
    ),
    Case(
        "summary-form",
        {"summary: List notes": "summary: List notes.  # <-"},
        "ends with a full stop",
        "leave the full stop out",
    ),
    Case(
        "summary-form",
        {"summary: List notes": "summary: |  # <-\n  List\n  notes"},
        "has several lines",
        "keep one",
    ),
    Case(
        "summary-form",
        {"summary: List notes": f"summary: List {'very ' * 25}old notes  # <-"},
        "`summary` has 139 characters",
        "within 100",
    ),
    Case(
        "summary-duplicate",
        {"summary: Delete a note": "summary: Retrieve a note  # <-"},
        "is the same as that of notes_retrieve",
        "say what this operation does",
    ),
]
