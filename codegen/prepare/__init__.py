"""From the document as people write it to the document that openapi-python-client can compile.

The generator drops discriminators, parameter texts, operation-level `x-` keys and more without a
word. Each of them is carried in a place that it keeps: `x-model` on an object schema, `x-union` on
what stands in for a union, `x-op` on an operation's answer. The templates read these keys;
`templates/README.md` lists them.
"""

from __future__ import annotations

from typing import Any

from codegen.document import JsonObject
from codegen.prepare.operations import Operations
from codegen.prepare.schemas import Schemas
from codegen.reader import Reader


def prepare(document: JsonObject) -> dict[str, Any]:
    """The document for the generator; `document` stays as it is and has passed the lint."""
    reader = Reader(document)
    schemas = Schemas(reader)
    return {
        "openapi": reader.root.text("openapi"),
        "info": {"title": reader.root.entries("info")["title"], "version": "0"},
        "paths": Operations(reader, schemas).paths(),
        "components": {"schemas": schemas.components()},
    }
