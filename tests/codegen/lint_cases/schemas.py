"""Types, formats, enums, objects and unions."""

from tests.codegen.lint_cases.case import Case


def _property(rule: str, schema: str, message: str, remedy: str, *also: str) -> Case:
    """A property of Note, in flow style without its braces and description."""
    edits = {"#[property]": f"extra: {{{schema}, description: d}}  # <-"}
    return Case(rule, edits, message, remedy, also)


def _component(rule: str, schema: str, message: str, remedy: str, *also: str) -> Case:
    """A component called Extra, likewise; Note refers to it."""
    edits = {
        "#[schema]": f"Extra: {{{schema}, description: d}}  # <-",
        "#[property]": "extra: {$ref: '#/components/schemas/Extra'}",
    }
    return Case(rule, edits, message, remedy, also)


def _union(rule: str, branches: str, mapping: str, message: str, remedy: str, *also: str) -> Case:
    """A component called Extra with a discriminator `type`; Note refers to it."""
    union = f"oneOf: [{branches}], discriminator: {{propertyName: type, mapping: {{{mapping}}}}}"
    return _component(rule, union, message, remedy, *also)


def _nested(name: str, inner: str) -> str:
    """A component: a union of another union alone."""
    return (
        f"{name}:\n  description: d\n  discriminator: {{propertyName: type, mapping: {{}}}}\n"
        f"  oneOf:\n    - {{$ref: '#/components/schemas/{inner}'}}"
    )


_PERSON = "{$ref: '#/components/schemas/Person'}"
_ROBOT = "{$ref: '#/components/schemas/Robot'}"
_WRITER = "{$ref: '#/components/schemas/Writer'}"
_TO_PERSON = "person: '#/components/schemas/Person'"
_TO_ROBOT = "robot: '#/components/schemas/Robot'"

_TYPES = [
    _property("schema-type", "type: int", "unknown type int", "write type: integer"),
    _property("schema-type", "type: datetime", "unknown type datetime", "format: date-time"),
    _property("schema-type", "type: strng", "unknown type strng", "did you mean `string`?"),
    _property("schema-type", "type: [string, null]", "read as a null value", "quote it: 'null'"),
    _property("schema-type", "type: [string, integer]", "is not one type and 'null'", "type: T"),
    _property("schema-type", "type: [string]", "is not one type and 'null'", "type: T"),
    _property("schema-type", "type: 'null'", "always null", "type: [T, 'null']"),
    _property("schema-without-type", "maxLength: 3", "schema without a type", "state the type"),
    _property("schema-without-type", "const: a", "schema without a type", "type: string"),
    _property("schema-without-type", "items: {type: string}", "without a type", "type: array"),
    _property("schema-without-type", "additionalProperties: true", "without", "type: object"),
    _property("inline-class", "type: object", "an object without properties", "free JSON is"),
    _property(
        "inline-class",
        "type: object, properties: {}",
        "an object without a name",
        "move it to components/schemas",
    ),
    _property("inline-class", "type: string, enum: [a, b]", "an enum without a name", "move it"),
    Case(
        "inline-class",
        {"#[property]": "extra: {type: string, enum: [a]}  # <-"},
        "an enum of one value",
        "write const: a",
    ),
    _property(
        "inline-class",
        f"oneOf: [{_PERSON}, {_ROBOT}]",
        "a union without a name",
        "move it to components/schemas and refer to it",
    ),
    _property(
        "inline-class",
        "type: array, items: {type: string, enum: [a]}",
        "an enum without a name",
        "move it",
    ),
    _property(
        "inline-class",
        f"oneOf: [{{type: string}}, {_PERSON}]",
        "a string or an object without a name",
        "move it",
    ),
    _property(
        "inline-class",
        "anyOf: [{$ref: '#/components/schemas/Status'}, {type: string}]",
        "an open enum without a name",
        "move it",
    ),
    _property(
        "inline-class",
        f"type: array, items: {{oneOf: [{_PERSON}], discriminator: {{propertyName: type, "
        f"mapping: {{{_TO_PERSON}}}}}}}",
        "a union without a name",
        "move it",
    ),
    _component(
        "component-form",
        "type: array, items: {type: string}",
        "Extra is an array",
        "where it is used",
    ),
    _component(
        "component-form",
        "type: object, additionalProperties: {type: string}",
        "Extra is a map",
        "where it is used",
    ),
    _component(
        "component-form",
        "type: object, additionalProperties: true",
        "Extra is free JSON",
        "where it is used",
    ),
    _component("component-form", "type: string, const: a", "Extra is a const", "where it is used"),
    Case(
        "component-form",
        {
            "#[schema]": f"Extra: {_PERSON}  # <-",
            "#[property]": "extra: {$ref: '#/components/schemas/Extra'}",
        },
        "Extra is a $ref",
        "refer to the other component",
        ("missing-description",),
    ),
    _component(
        "component-form",
        f"oneOf: [{_PERSON}, {{type: 'null'}}]",
        "Extra is a nullable reference",
        "say that it is nullable where it is used",
    ),
    _component(
        "nullable-component",
        "type: [object, 'null'], properties: {}",
        "component Extra is nullable",
        "{type: 'null'}] where it is used",
    ),
    _property("array-without-items", "type: array", "array without items", "add items"),
    _property(
        "const-outside-property",
        "type: array, items: {type: string, const: a}",
        "a const in a schema",
        "property of an object",
    ),
]

_CONSTRAINTS = [
    _property(
        "keyword-for-other-type",
        "type: integer, maxLength: 3",
        "`maxLength` means nothing for type integer",
        "it is for type string",
    ),
    _property("known-format", "type: string, format: datetime", "format datetime", "`date-time`"),
    _property("known-format", "type: string, format: byte", "unknown format byte", "use one of"),
    _property("known-format", "type: string, format: zip-code", "format zip-code", "use one of"),
    _property(
        "known-format",
        "type: integer, format: date-time",
        "format date-time means nothing for type integer",
        "it is for type string",
    ),
    _property("pattern-compiles", "type: string, pattern: '('", "no regular expression", "mend"),
    _property(
        "bounds",
        "type: string, minLength: 3, maxLength: 2",
        "`minLength` 3 is above `maxLength` 2",
        "swap or correct",
    ),
    _component(
        "enum-sibling",
        "type: string, enum: [a], maxLength: 3",
        "`maxLength` beside an enum is lost",
        "leave it out",
    ),
]

_VALUES = [
    _component("enum-values", "type: string, enum: []", "enum without values", "list them"),
    _component(
        "enum-values",
        "type: integer, enum: [a]",
        "enum of type integer",
        "write type: string",
    ),
    _component(
        "enum-values",
        "type: string, enum: [a, null]",
        "null inside an enum",
        "{type: 'null'}] where it is used",
    ),
    _component(
        "enum-values",
        "type: string, enum: [a, 1.5]",
        "enum value 1.5 is not a string",
        "quote it: '1.5'",
    ),
    _component(
        "enum-values",
        "type: string, enum: [a, true]",
        "enum value true is not a string",
        "quote it: 'true'",
    ),
    _component("enum-members", "type: string, enum: [a, a]", "'a' is listed twice", "keep one"),
    _component(
        "enum-members", "type: string, enum: [ab, AB]", "'ab' and 'AB' are both AB", "keep one"
    ),
    _component(
        "enum-members", "type: string, enum: [a-b, a.b]", "'a-b' and 'a.b' are both A_B", "keep one"
    ),
    _component(
        "enum-members",
        "type: string, enum: [a, +h]",
        "'+h' would be called VALUE_1, after its place in the list",
        "plain string",
    ),
    _component(
        "enum-members",
        "type: string, enum: [value-1h, 1h]",
        "'value-1h' and '1h' are both VALUE_1H",
        "keep one",
    ),
    _property(
        "const-value",
        "type: string, const: a, enum: [a]",
        "const beside enum",
        "keep one",
        "inline-class",
    ),
    _property("const-value", "type: string, const: null", "const null", "use a string"),
    _property("const-value", "type: object, const: {}", "const {}", "use a string"),
    _property("const-value", "type: number, const: 1.5", "const 1.5", "use a string"),
    _property("const-value", "type: [string, 'null'], const: a", "may be null", "type: string"),
    _property(
        "const-value", "type: string, const: 1", "const 1 is not of type string", "quote it: '1'"
    ),
    _property(
        "const-value",
        "type: integer, const: a",
        "const 'a' is not of type integer",
        "of type integer",
    ),
    _property(
        "default-value",
        "type: array, items: {type: string}, default: []",
        "default [] is lost",
        "say it",
    ),
    _property(
        "default-value",
        "type: object, additionalProperties: true, default: {}",
        "default {}",
        "say it",
    ),
    _property("default-value", "type: [string, 'null'], default: null", "default null", "say it"),
    _property(
        "default-value", "type: string, const: a, default: a", "default for a const", "say it"
    ),
    _property(
        "default-value",
        "type: string, default: 1",
        "default 1 is not of type string",
        "quote it: '1'",
    ),
    _property(
        "default-value",
        "type: integer, default: true",
        "default true is not of type integer",
        "of type integer",
    ),
    _property(
        "default-value",
        "type: integer, minimum: 1, default: 0",
        "0 is less than the minimum of 1",
        "correct one",
    ),
    _property(
        "default-value",
        "$ref: '#/components/schemas/Order', default: up",
        "'up' is not one of",
        "correct one",
    ),
]

_OBJECTS = [
    _component(
        "component-without-properties",
        "type: object",
        "Extra is an object without properties",
        "properties: {}",
    ),
    _component(
        "map-beside-properties",
        "type: object, properties: {}, additionalProperties: {type: string}",
        "additionalProperties with a schema beside properties",
        "unknown fields are kept",
    ),
    _component(
        "limits-of-map",
        "type: object, properties: {}, maxProperties: 3",
        "`maxProperties` on an object with listed properties",
        "make it a map",
    ),
    _component(
        "additional-properties-forbidden",
        "type: object, properties: {}, additionalProperties: false",
        "would refuse fields of newer services",
        "leave it out",
    ),
    Case(
        "required-properties",
        {"required: [text]": "required: [text, secrt]  # <-"},
        "required secrt is not a property",
        "did you mean `secret`?",
        ("example-invalid",),
    ),
    Case(
        "required-properties",
        {"required: [text]": "required: [text, text]  # <-"},
        "required lists text twice",
        "keep one",
    ),
    *[
        Case(
            "property-name",
            {"#[property]": f"{name}: {{type: string, description: d}}  # <-"},
            message,
            "cannot be generated",
        )
        for name, message in {
            "to_json": "property to_json hides the method or field",
            "wire_names": "property wire_names hides the method or field",
            "to_dict": "property to_dict hides the method or field",
            "from_dict": "property from_dict hides the method or field",
            "additional_properties": "property additional_properties hides the method or field",
            "list": "property list hides the built-in list",
            "_raw": "property _raw starts with an underscore",
            "self": "property 'self' has no Python name",
            "'1st'": "property '1st' has no Python name",
            "'$'": "property '$' has no Python name",
        }.items()
    ],
    *[
        Case(
            "property-collision",
            {"#[property]": f"{name}: {{type: string, description: d}}  # <-"},
            message,
            "take one of them out",
        )
        for name, message in {
            "from_": "properties from and from_ have the same Python name from_",
            "created-at": "properties created_at and created-at have the same Python name",
            "createdAt": "properties created_at and createdAt have the same Python name",
        }.items()
    ],
]

_UNIONS = [
    _property(
        "tools-union",
        "type: string, x-tools: true",
        "x-tools on what is no union",
        "say it of the union",
    ),
    _component(
        "union-sibling",
        f"oneOf: [{{type: string}}, {_PERSON}], properties: {{}}",
        "`properties` beside oneOf is lost",
        "keep only title, description, examples",
    ),
    _component(
        "union-sibling",
        f"oneOf: [{{type: string}}, {_PERSON}], anyOf: [{{type: string}}]",
        "`anyOf` beside oneOf is lost",
        "make two components",
    ),
    _property(
        "union-sibling",
        f"oneOf: [{_PERSON}, {{type: 'null'}}], maxProperties: 1",
        "`maxProperties` beside oneOf is lost",
        "keep only description, default",
    ),
    _property(
        "nullable-form",
        "oneOf: [{type: string}, {type: 'null'}]",
        "oneOf of null and a type",
        "type: [T, 'null']",
    ),
    _property(
        "nullable-form",
        f"anyOf: [{_PERSON}, {{type: 'null'}}]",
        "anyOf of null and a reference",
        "write oneOf instead of anyOf",
    ),
    _property(
        "nullable-form",
        "oneOf: [{$ref: '#/components/schemas/NextPage'}, {type: 'null'}]",
        "null beside a reference to NextPage, which is a scalar",
        "write type: [T, 'null'] in place of the reference",
    ),
    _property(
        "nullable-form",
        f"oneOf: [{_PERSON}, {_ROBOT}, {{type: 'null'}}]",
        "oneOf of null and several others",
        "make the others a component",
    ),
    _component(
        "string-or-object-form",
        f"oneOf: [{_PERSON}, {{type: integer}}]",
        "oneOf without a discriminator",
        "add discriminator",
    ),
    _component(
        "string-or-array-form",
        f"oneOf: [{_PERSON}, {{type: array, items: {{type: string}}}}]",
        "oneOf with an array that is not a string or an array",
        "write oneOf: [{type: string}, {type: array, items: ...}]",
    ),
    Case(
        "union-keys",
        {
            "#[schema]": "Extra:\n  description: An extra.\n  oneOf:\n"
            "    - {$ref: '#/components/schemas/Person'}\n"
            "    - {$ref: '#/components/schemas/Robot'}  # <-",
            "#[property]": "extra: {$ref: '#/components/schemas/Extra', description: d}",
        },
        "Robot has no required property of its own",
        "add discriminator",
    ),
    _component(
        "string-or-object-form",
        f"oneOf: [{{type: string}}, {_PERSON}, {_ROBOT}]",
        "oneOf without a discriminator",
        "the $ref to an object or union",
    ),
    _component(
        "open-enum-form",
        f"anyOf: [{_PERSON}, {_ROBOT}]",
        "anyOf is only for an open enum",
        "oneOf with a discriminator",
    ),
    _property(
        "nullable-form",
        "anyOf: [{type: string}, {type: 'null'}]",
        "anyOf of null and a type",
        "type: [T, 'null']",
    ),
    Case(
        "union-members",
        {
            "#[schema]": "Extra:\n  description: d\n"
            "  discriminator: {propertyName: type, mapping: {}}  # <-",
            "#[property]": "extra: {$ref: '#/components/schemas/Extra'}",
        },
        "discriminator without oneOf",
        "list the members under oneOf",
    ),
    _union(
        "union-members",
        f"{_PERSON}, {{type: 'null'}}",
        _TO_PERSON,
        "null in a union",
        "where it is used",
    ),
    _union(
        "union-members",
        f"{_PERSON}, {{type: string}}",
        _TO_PERSON,
        "without a name",
        "make it a component",
    ),
    _union(
        "union-members", f"{_PERSON}, {_PERSON}", _TO_PERSON, "Person is listed twice", "keep one"
    ),
    _union(
        "union-members",
        "{$ref: '#/components/schemas/Author'}",
        "person: '#/components/schemas/Author'",
        "member Author of a union is a string or an object, not an object or a union",
        "list its members here",
    ),
    _union(
        "union-in-union",
        "{$ref: '#/components/schemas/Extra'}",
        "",
        "union Extra contains itself",
        "take it out",
    ),
    _union(
        "union-in-union",
        f"{_WRITER}, {_PERSON}",
        _TO_PERSON,
        "tags of Writer have members already: person",
        "give each tag to one member",
    ),
    Case(
        "union-in-union",
        {
            "#[schema]": "\n".join(
                [_nested("One", "Writer"), _nested("Other", "Writer"), _nested("Extra", "One")]
            )
            + "\n    - {$ref: '#/components/schemas/Other'}  # <-",
            "#[property]": "extra: {$ref: '#/components/schemas/Extra', description: d}",
        },
        "tags of Other have members already: person, robot",
        "give each tag to one member",
    ),
    Case(
        "union-in-union",
        {
            "#[schema]": f"{_nested('Extra', 'Writer')}  # <-".replace(": type", ": kind"),
            "#[property]": "extra: {$ref: '#/components/schemas/Extra', description: d}",
        },
        "Writer does not go by kind, as Extra does",
        "add its tag to mapping",
    ),
    _union(
        "mapping-covers-members",
        _WRITER,
        "writer: '#/components/schemas/Writer'",
        "Writer is a union by the same property",
        "take it out",
        "members-have-tag",
    ),
    _union(
        "mapping-covers-members",
        _PERSON,
        f"{_TO_PERSON}, {_TO_ROBOT}",
        "mapped but not in oneOf",
        "add it to oneOf",
    ),
    _union(
        "mapping-covers-members",
        f"{_PERSON}, {_ROBOT}",
        _TO_PERSON,
        "Robot is not in the mapping",
        "add its tag",
    ),
    _union(
        "mapping-covers-members",
        _PERSON,
        f"{_TO_PERSON}, x: Robot",
        "Robot refers to something outside",
        "write #/components/schemas/Robot",
    ),
    _union(
        "mapping-covers-members",
        _PERSON,
        f"{_TO_PERSON}, x: '#/components/schemas/Robt'",
        "#/components/schemas/Robt does not exist",
        "did you mean `Robot`?",
    ),
    _union(
        "members-have-tag",
        _PERSON,
        "man: '#/components/schemas/Person'",
        "type of Person is person, not man",
        "write person",
    ),
    Case(
        "members-have-tag",
        {
            "type: {type: string, const: robot}": "type: {type: string, description: d}",
            "robot: '#/components/schemas/Robot'": "robot: '#/components/schemas/Robot'  # <-",
        },
        "type of Robot is no const",
        "write type: {type: string, const: robot}",
    ),
    Case(
        "members-have-tag",
        {
            "type: {type: string, const: person}\n": "",
            "required: [type, name]": "required: [name]",
            "person: '#/components/schemas/Person'": "person: '#/components/schemas/Person'  # <-",
            "author: {type: person, name: Ada}": "author: Ada",
        },
        "Person has no property type",
        "add type: {type: string, const: person}",
    ),
    Case(
        "members-have-tag",
        {
            "required: [type, name]": "required: [name]",
            "person: '#/components/schemas/Person'": "person: '#/components/schemas/Person'  # <-",
        },
        "type of Person is not required",
        "add type to required of Person",
    ),
]

_DEFAULTS = [
    _property("default-value", f"type: string, default: {value}", "is corrupted", "say it")
    for value in ("'a\"b'", '"a\'b"', "'a\\b'")
]

CASES = [*_DEFAULTS, *_TYPES, *_CONSTRAINTS, *_VALUES, *_OBJECTS, *_UNIONS]
