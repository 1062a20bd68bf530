"""Multipart bodies: text fields, and files with every byte as it was sent."""

import base64
from email import message_from_string
from email.message import Message
from typing import Any

from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.http.queries import read_scalar
from agentsessions_emulator.jsontypes import JsonObject


def read_form(body: bytes, content_type: str, schema: JsonObject, schemas: Schemas) -> JsonObject:
    """The fields by name; a file is `{"filename", "mime_type", "base64"}`, several are a list.

    Raises a 400 that names the field.
    """
    boundary = _header("content-type", content_type).get_boundary()
    if "multipart/form-data" not in content_type.lower() or not boundary:
        wanted = "multipart/form-data with a boundary"
        raise invalid(f"header content-type: must be {wanted}, not {content_type!r}.")
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode())
    if len(pieces) < 3 or not pieces[-1].startswith(b"--"):
        raise invalid("The form is not complete.")
    properties: dict[str, JsonObject] = schema["properties"]
    form: JsonObject = {}
    for piece in pieces[1:-1]:
        name, value = _field(piece, properties, schemas)
        if properties[name].get("type") == "array":
            form.setdefault(name, []).append(value)
        else:
            form[name] = value
    for name in schema.get("required", []):
        if name not in form:
            raise invalid(f"The form has no field {name!r}.")
    return form


def _field(piece: bytes, properties: dict[str, JsonObject], schemas: Schemas) -> tuple[str, Any]:
    head, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    headers = message_from_string(_text(head))
    name = str(headers.get_param("name", "", "content-disposition"))
    if name not in properties:
        known = ", ".join(sorted(properties))
        raise invalid(f"The form has no field {name!r}; it has {known}.")
    schema = properties[name].get("items", properties[name])
    if schema.get("format") == "binary":
        filename = headers.get_filename()
        if filename is None:
            raise invalid(f"The form's field {name!r} must be a file, with a file name.")
        return name, {
            "filename": filename,
            "mime_type": headers.get_content_type() if "content-type" in headers else None,
            "base64": base64.b64encode(content).decode(),
        }
    value = read_scalar(_text(content), schemas.types(schema))
    for problem in schemas.problems(value, schema):
        raise invalid(f"The form's field {name!r} {problem.rule}.")
    return name, value


def _header(name: str, value: str) -> Message:
    message = Message()
    message[name] = value
    return message


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")
