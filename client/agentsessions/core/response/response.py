"""What a response becomes: the parsed model with the facts of the response, or an error."""

from __future__ import annotations

import re
from typing import Any, Generic, TypeVar

from attrs import define

from ..errors import APIStatusError, ResponseValidationError, status_error
from ..headers import Headers
from ..public import public
from ..request.operation import Operation
from ..serialization.decoding import MISMATCHES, json_reader
from ..service import Service
from .open import RawResponse
from .returns import Json, Text

T = TypeVar("T")


@public
@define(kw_only=True, repr=False)
class Response(Generic[T]):
    """A response with its parsed body.

    `content` is the body as it came (empty for a stream or a download); `request_id` is the
    service's id of the request, for its support; `retries_taken` counts the attempts before the
    one that succeeded.
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
    operation: Operation[Any, Any], service: Service, response: RawResponse
) -> APIStatusError:
    """The error for a response that is no success."""
    status, headers = response.status, response.headers
    error = status_error(
        status,
        headers,
        response.content,
        operation=operation.id,
        request_id=headers.get(service.request_id_header),
        describe=service.describe_error,
        error_class=service.error_class,
    )
    if 300 <= status < 400 and "location" in headers:
        error.message = "the redirect was not followed (the header `location` says where to)"
    return error


def parse(operation: Operation[Any, Any], service: Service, response: RawResponse) -> Response[Any]:
    """Read a successful response. Raises ResponseValidationError if it breaks the document."""
    headers = response.headers
    request_id = headers.get(service.request_id_header)
    parsed: Any = None
    returns = operation.returns
    try:
        if isinstance(returns, Json) and (response.content or not returns.may_be_empty):
            parsed = returns.decode(json_reader()(response.content))
        elif isinstance(returns, Text):
            parsed = text_of(response)
    except UNREADABLE as error:
        raise unreadable(error, operation, response.content, headers, request_id) from None
    return Response(
        parsed=parsed,
        status_code=response.status,
        headers=headers,
        content=response.content,
        request_id=request_id,
    )


def text_of(response: RawResponse) -> str:
    """The text of a response, in the character set that it names. Raises ResponseValidationError
    for what is no text, or a page for people.
    """
    media_type, _, parameters = response.headers.get("content-type", "text/plain").partition(";")
    if not media_type.strip().lower().startswith("text/") or "html" in media_type.lower():
        raise ResponseValidationError(f"the response is {media_type[:100]!r}, not a text")
    found = re.search(r"charset=\"?([\w.:-]+)", parameters, re.IGNORECASE)
    try:
        return response.content.decode(found[1] if found else "utf-8", "replace")
    except LookupError:
        return response.content.decode("utf-8", "replace")


UNREADABLE = (*MISMATCHES, RecursionError)
"""What decoding a body, or the data of one frame, can raise."""


def unreadable(
    error: Exception,
    operation: Operation[Any, Any],
    content: bytes | str,
    headers: Headers,
    request_id: str | None,
) -> ResponseValidationError:
    """The error for a body, or the data of one frame, that broke the document; it says where."""
    if isinstance(error, ResponseValidationError):
        problem = error.with_traceback(None)  # its frames hold what was received
    elif isinstance(error, RecursionError):
        problem = ResponseValidationError("the response is nested too deeply")
    elif not content.strip():
        problem = ResponseValidationError("the response is empty where JSON is expected")
    else:
        problem = ResponseValidationError(f"the response is not the JSON that is expected: {error}")
    problem.operation = operation.id
    problem.request_id = request_id
    problem.headers = headers
    problem.body = content
    return problem
