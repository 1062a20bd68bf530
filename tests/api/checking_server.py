"""A server that checks the requests of one operation, and answers with examples of the document."""

import json
from typing import Any

from tests.support import document
from tests.support.clients import parse_form
from tests.support.document import CLAUDE, EVERRUNS, MEERKAT, DocumentedOperation
from tests.support.exchange import Exchange, Request
from tests.support.replies import LAST_CHUNK, STREAM_HEAD, answer, frame

CONTENT = b"bytes of a file\r\n--\r\n\x00\xff"
TEXT = b"Some text."
LINES: list[Any] = [{"type": "session", "number": 1}, {"type": "event", "number": 2}]


def credential(operation: DocumentedOperation) -> str | None:
    """How the key goes out, if there is one."""
    if operation.document is MEERKAT:
        return None
    is_bare = operation.document is EVERRUNS and "security" not in operation.node
    return "sk-test-key" if is_bare else "Bearer sk-test-key"


class CheckingServer:
    """Answers one operation as documented and notes what its requests did wrong."""

    def __init__(self, operation: DocumentedOperation, *, research_preview: bool = False) -> None:
        self.operation = operation
        betas = operation.betas(research_preview=research_preview)
        self.headers = {
            "authorization": credential(operation),
            "anthropic-version": "2026-10-21" if operation.document is CLAUDE else None,
            "anthropic-beta": ",".join(betas) or None,
        }
        self.refusals: list[str] = []

    def __call__(self, exchange: Exchange) -> bytes:
        self.refusals += document.refusals(self.operation, exchange.request, self.headers)
        if self.operation.body_type == "multipart/form-data":
            self.refusals += form_refusals(self.operation, exchange.request)
        if self.operation.answer_type == "text/event-stream":
            return STREAM_HEAD + b"".join(map(unnamed, stream_events(self.operation))) + LAST_CHUNK
        kind = self.operation.answer_type
        headers = {"x-request-id": "req_test"}
        return answer(content_of(self.operation), self.operation.status, headers, content_type=kind)


def content_of(operation: DocumentedOperation) -> Any:
    """What an operation answers that does not stream events."""
    match operation.answer_type:
        case "application/json":
            return json_answer(operation)
        case "application/x-ndjson":
            return "\n".join(map(json.dumps, LINES)).encode()
        case "application/octet-stream":
            return CONTENT
        case "":
            return b""
        case _:
            return TEXT


def json_answer(operation: DocumentedOperation) -> Any:
    return operation.document.example(operation.answer_schema)


def unnamed(event: Any) -> bytes:
    """The frame of an event, whose name nobody needs."""
    return frame(json.dumps(event))


def stream_events(operation: DocumentedOperation) -> list[Any]:
    """An example of every event that the stream can carry."""
    schema = operation.document.resolve(operation.answer_schema)
    if operation.document is not MEERKAT:
        return [operation.document.example(member) for member in schema["oneOf"]]
    envelope = operation.document.example(schema)
    payloads = operation.document.resolve(schema["properties"]["payload"])["oneOf"]
    return [{**envelope, "payload": operation.document.example(one)} for one in payloads]


def form_refusals(operation: DocumentedOperation, request: Request) -> list[str]:
    """What is wrong with a form, read with the parser of the standard library."""
    schema = document.resolve(operation.body_schema)
    parts = parse_form(request)
    names = {part.name for part in parts}
    found = [f"the field {name} is missing" for name in schema["required"] if name not in names]
    for part in parts:
        field = document.resolve(schema["properties"][part.name])
        if "format" in document.resolve(field.get("items", field)):
            if part.content != CONTENT or part.filename is None:
                found.append(f"the file {part.name} is {part.content!r}")
        elif part.filename is not None:
            found.append(f"the field {part.name} is a file")
    return found
