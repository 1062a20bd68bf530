"""Operations with all that the document says of them, in a place that the generator keeps."""

from __future__ import annotations

from codegen.names import argument_name, method_name, python_name
from codegen.prepare.resources import resources
from codegen.prepare.schemas import Prepared, Schemas
from codegen.prose import needing, paragraph
from codegen.reader import BETAS, Reader, Site, beta_values, parameter_betas, preview_values

RESPONSE_KINDS = {
    "application/json": "json",
    "text/event-stream": "events",
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
        content = {
            media.name: {"schema": self._schemas.shape(media.expect("schema"))}
            for media in request.children("content")
        }
        required = request.value.get("required", False)
        return {"requestBody": {"required": required, "content": content}}

    def _responses(self, operation: Site, parameters: list[Site]) -> Prepared:
        (answer,) = self._reader.successes(operation)
        response = self._reader.resolved(answer)
        kind, content = self._content(response)
        facts = {
            **self._names(operation),
            **_behaviour(operation),
            "betas": beta_values(operation),
            "preview_betas": preview_values(self._reader, operation),
            "parameter_betas": parameter_betas(parameters),
            **self._body(operation),
            "accepts": kind,
            "answer": paragraph(response.text("description")),
            "paging": self._paging(operation),
            "follow": _follow(operation),
            "shown_by": self._shown_by(operation),
            "parameters": {
                parameter.text("name"): self._argument(parameter) for parameter in parameters
            },
        }
        return {answer.name: {"description": "", "x-op": facts, **content}}

    def _content(self, response: Site) -> tuple[str, Prepared]:
        """What kind of content a response has, and that content for the generator."""
        media = self._reader.media(response)
        if media is None:
            return "nothing", {}
        kind = RESPONSE_KINDS[media.name]
        if kind == "binary":
            return kind, {}
        schema = self._schemas.shape(media.expect("schema"))
        return kind, {"content": {"application/json": {"schema": schema}}}

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
        return {
            "body_doc": paragraph(request.text("description")) if request else "",
            "file_parts": self._file_parts(request) if request else [],
            "secrets": self._schemas.secrets(request) if request else [],
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
        scheme = self._reader.root.child("x-pagination")
        if scheme is None or not operation.value.get("x-paginated"):
            return None
        return {"scheme": "cursor", **scheme.value}

    def _shown_by(self, operation: Site) -> str | None:
        """The operation to look with whether this one, not safe to repeat, took effect."""
        if operation.value["x-safe-to-repeat"]:
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
            "argument": argument_name(parameter.text("name")),
            "doc": needing(
                self._schemas.words(schema, parameter.text("description")), parameter.texts(BETAS)
            ),
            "containers": self._schemas.containers(schema),
            "open": self._schemas.takes_any_text(schema),
        }


def _behaviour(operation: Site) -> Prepared:
    value = operation.value
    return {
        "safe": value["x-safe-to-repeat"],
        "retry_conflict": value.get("x-retry-on-conflict", False),
        "reconciled_by": value.get("x-reconciled-by"),
        "caught_up_by": value.get("x-caught-up-by"),
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
