"""Operations with all that the document says of them, in a place that the generator keeps."""

from __future__ import annotations

from codegen.names import method_name, python_name
from codegen.prepare.resources import resources
from codegen.prepare.schemas import Prepared, Schemas
from codegen.prose import needing, paragraph
from codegen.reader import (
    BETAS,
    PATH_PARAMETER,
    Reader,
    Site,
    argument_of,
    beta_values,
    parameter_betas,
    preview_values,
)

REQUEST_KINDS = {
    "application/json": "json",
    "multipart/form-data": "form",
    "text/plain": "text",
}
RESPONSE_KINDS = {
    "application/json": "json",
    "application/x-ndjson": "lines",
    "text/event-stream": "events",
    "text/plain": "text",
    "text/markdown": "text",
    "application/octet-stream": "binary",
}


class Operations:
    """The operations of a document, which has passed the lint."""

    def __init__(self, reader: Reader, schemas: Schemas) -> None:
        self._reader = reader
        self._schemas = schemas
        self._resources = resources(reader)
        self._ids_by_path = [
            {operation.text("operationId") for operation in path.children()}
            for path in reader.all("path item")
        ]

    def paths(self) -> Prepared:
        """Every path with its operations."""
        return {
            path.name: {
                operation.keyword: self._operation(operation) for operation in path.children()
            }
            for path in self._reader.all("path item")
        }

    def _operation(self, operation: Site) -> Prepared:
        parameters = [parameter for _, parameter in self._reader.parameters(operation)]
        return {
            "operationId": operation.text("operationId"),
            "tags": operation.texts("tags"),
            "parameters": [self._parameter(parameter) for parameter in parameters],
            "responses": self._responses(operation, parameters),
            **self._request(operation),
        }

    def _parameter(self, parameter: Site) -> Prepared:
        return {
            "name": parameter.text("name"),
            "in": parameter.text("in"),
            "required": parameter.value.get("required", False),
            "schema": self._schemas.shape(parameter.expect("schema")),
        }

    def _request(self, operation: Site) -> Prepared:
        request = operation.child("requestBody")
        if request is None:
            return {}
        media = request.expect("content")
        known = "application/json" if REQUEST_KINDS[media.name] == "text" else media.name
        content = {known: {"schema": self._schemas.shape(media.expect("schema"))}}
        required = request.value.get("required", False)
        return {"requestBody": {"required": required, "content": content}}

    def _responses(self, operation: Site, parameters: list[Site]) -> Prepared:
        answer = self._reader.successes(operation)[0]
        response = self._reader.resolved(answer)
        media = self._reader.media(response)
        facts = {
            **self._names(operation),
            **_behaviour(operation),
            "security": self._security(operation),
            "betas": beta_values(operation),
            "preview_betas": preview_values(self._reader, operation),
            "parameter_betas": parameter_betas(parameters),
            **self._body(operation),
            "accepts": RESPONSE_KINDS[media.name] if media else "nothing",
            "answer": paragraph(response.text("description")),
            "answered": self._value(media),
            "stream": _stream(media) if media else None,
            "paging": self._paging(operation),
            "follow": _follow(operation),
            "shown_by": self._shown_by(operation),
            "parameters": {
                parameter.text("name"): self._argument(parameter) for parameter in parameters
            },
        }
        return {answer.name: {"description": "", "x-op": facts, **self._content(media)}}

    def _content(self, media: Site | None) -> Prepared:
        """What a response holds, as the generator knows it: nothing or JSON."""
        if media is None or RESPONSE_KINDS[media.name] == "binary":
            return {}
        schema = self._schemas.shape(media.expect("schema"))
        return {"content": {"application/json": {"schema": schema}}}

    # Facts

    def _names(self, operation: Site) -> Prepared:
        tag = operation.texts("tags")[0]
        return {
            "id": operation.text("operationId"),
            "tag": tag,
            "resource": self._resources[tag],
            "outermost": self._resources[tag.partition(".")[0]],
            "method": method_name(operation.text("operationId"), tag),
            "summary": operation.text("summary"),
            "doc": paragraph(operation.text("description")),
        }

    def _body(self, operation: Site) -> Prepared:
        request = operation.child("requestBody")
        media = self._reader.media(request) if request else None
        return {
            "sends": REQUEST_KINDS[media.name] if media else "nothing",
            "body": self._value(media),
            "body_doc": paragraph(request.text("description")) if request else "",
            "file_parts": self._file_parts(request) if request else [],
            "secrets": self._schemas.secrets(request) if request else [],
            "path_fields": self._path_fields(operation),
        }

    def _path_fields(self, operation: Site) -> dict[str, str]:
        """The fields of a body that repeat a parameter of the path, with that."""
        body = self._reader.body(operation)
        return {
            field.name: field.text(PATH_PARAMETER)
            for field in (body.children("properties") if body else ())
            if PATH_PARAMETER in field.value
        }

    def _file_parts(self, request: Site) -> list[str]:
        """The parts of a multipart body that are files, or lists of files."""
        media = self._reader.media(request)
        if media is None or media.name != "multipart/form-data":
            return []
        form = self._reader.resolved(media.expect("schema"))
        return [
            part.name
            for part in form.children("properties")
            if (part.child("items") or part).text("format") == "binary"
        ]

    def _paging(self, operation: Site) -> Prepared | None:
        """How the list goes on: by cursor, unless the document says otherwise."""
        scheme = self._reader.paging(operation)
        return {"scheme": "cursor", "items": None, **scheme.value} if scheme else None

    def _security(self, operation: Site) -> str | None:
        """The scheme that is not the one of all operations; "" for none."""
        own, usual = self._reader.security(operation), self._reader.security(self._reader.root)
        return None if own == usual else own or ""

    def _value(self, media: Site | None) -> Prepared:
        """What the type of a body or an answer does not say of itself."""
        schema = media.expect("schema") if media else None
        return {
            "containers": self._schemas.containers(schema) if schema else [],
            "open": self._schemas.takes_any_text(schema) if schema else False,
        }

    def _shown_by(self, operation: Site) -> str | None:
        """The operation to look with whether this one, not safe to repeat, took effect."""
        if _is_safe(operation):
            return None
        resource = python_name(operation.texts("tags")[0])
        listing, retrieving = f"{resource}_list", f"{resource}_retrieve"
        adds_to_list = any(
            {operation.text("operationId"), listing} <= ids for ids in self._ids_by_path
        )
        names = (listing, retrieving) if adds_to_list else (retrieving, listing)
        known = set[str]().union(*self._ids_by_path)
        return next((name for name in names if name in known), None)

    def _argument(self, parameter: Site) -> Prepared:
        schema = parameter.expect("schema")
        return {
            "argument": argument_of(parameter),
            "doc": needing(
                self._schemas.words(schema, parameter.text("description")), parameter.texts(BETAS)
            ),
            **self._value(parameter),
        }


def _behaviour(operation: Site) -> Prepared:
    value = operation.value
    return {
        "safe": _is_safe(operation),
        "retry_conflict": value.get("x-retry-on-conflict", False),
        "reconciled_by": value.get("x-reconciled-by"),
        "caught_up_by": value.get("x-caught-up-by"),
        "idempotency_key": operation.text("x-idempotency-key").lower() or None,
    }


def _is_safe(operation: Site) -> bool:
    """Whether a client may send it twice; with a key the second request does nothing."""
    return bool(operation.value["x-safe-to-repeat"] or "x-idempotency-key" in operation.value)


def _stream(media: Site) -> Prepared | None:
    """What the document says of the frames of a stream."""
    stream = media.child("x-stream")
    if stream is None:
        return None
    return {
        "id": stream.text("id") or "id",
        "order": stream.value.get("order"),
        "frames": {
            frame.name: {"means": frame.text("means"), "delay": frame.value.get("delay")}
            for frame in stream.children("frames")
        },
    }


def _follow(operation: Site) -> Prepared | None:
    """What the document says of following a stream."""
    follow = operation.child("x-follow")
    if follow is None:
        return None
    return {
        "summary": follow.text("summary"),
        "doc": paragraph(follow.text("description")),
        "previews": follow.value.get("previews"),
        "sends": follow.value.get("sends"),
    }
