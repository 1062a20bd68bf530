"""What an answer becomes: the parsed model with the facts of the response, or an error."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from attrs import define

from ..api import Api
from ..errors import APIStatusError, ResponseValidationError, status_error
from ..headers import Headers
from ..requests.operation import Operation
from ..values.decoding import MISFITS
from .json_text import json_reader

T = TypeVar("T")


@define(kw_only=True, repr=False)
class Response(Generic[T]):
    """An answer with its parsed body.

    `content` is the body as it came (empty for a stream or a download); `request_id` is the
    service's id of the request, for its support; `retries_taken` counts the attempts before the
    one that was answered.
    """

    parsed: T
    status_code: int
    headers: Headers
    content: bytes
    request_id: str | None
    retries_taken: int = 0

    def __repr__(self) -> str:
        return f"<Response {self.status_code}, request id {self.request_id}: {self.parsed!r}>"


def is_success(status: int) -> bool:
    """Whether the service did what it was asked to."""
    return 200 <= status < 300


def failure(
    operation: Operation[Any], api: Api, status: int, headers: Headers, content: bytes
) -> APIStatusError:
    """The error for an answer that is no success."""
    error = status_error(
        status,
        headers,
        content,
        operation=operation.id,
        request_id=headers.get(api.request_id_header),
        describe=api.describe_error,
    )
    if 300 <= status < 400 and "location" in headers:
        error.message = "the redirect was not followed (the header `location` says where to)"
    return error


def parse(
    operation: Operation[T], api: Api, status: int, headers: Headers, content: bytes
) -> Response[T]:
    """Read a successful answer. Raises ResponseValidationError if it does not fit the document."""
    request_id = headers.get(api.request_id_header)
    nothing = operation.accepts == "nothing"
    return Response(
        parsed=operation.decode(None)
        if nothing
        else read_json(operation, content, headers, request_id),
        status_code=status,
        headers=headers,
        content=content,
        request_id=request_id,
    )


def read_json(
    operation: Operation[T], content: bytes | str, headers: Headers, request_id: str | None
) -> T:
    """Decode a body, or the data of one frame. Whatever is wrong with it, the error says where."""
    try:
        return operation.decode(json_reader()(content))
    except ResponseValidationError as error:
        problem = error
    except RecursionError:
        problem = ResponseValidationError("the answer is nested too deeply")
    except MISFITS as error:
        problem = ResponseValidationError(_not_json(content, error))
    problem.operation = operation.id
    problem.request_id = request_id
    problem.headers = headers
    problem.body = content
    raise problem


def _not_json(content: bytes | str, error: Exception) -> str:
    if not content.strip():
        return "the answer is empty where JSON is expected"
    return f"the answer is not the JSON that is expected: {error}"
