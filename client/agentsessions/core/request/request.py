"""From a call to the HTTP request that carries it: URL, merged headers and body, without I/O."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from urllib.parse import quote

from attrs import field, frozen

from ..headers import check_headers
from ..serialization.decoding import is_sequence
from ..serialization.model import encode
from ..serialization.timestamps import format_timestamp
from ..serialization.unset import UNSET, Unset
from ..service import Service
from .deadline import Deadline
from .operation import Call, Operation
from .options import NO_OPTIONS, Timeout, check_options

if TYPE_CHECKING:
    from .files import MultipartBody

HeaderPairs: TypeAlias = "tuple[tuple[str, str], ...]"

_PLAIN_SEGMENT = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.~-]*").fullmatch


class HttpRequest(NamedTuple):
    """A request ready to be sent, as often as needed: nothing in it changes on the way."""

    method: str
    url: str
    headers: HeaderPairs
    content: bytes | MultipartBody | None
    timeout: Timeout
    stream: bool
    deadline: Deadline | None = None

    def __repr__(self) -> str:
        """Without the headers and the content, which may hold secrets."""
        return f"HttpRequest({self.method} {self.url})"


@frozen(kw_only=True, eq=False)
class RequestSettings:
    """What a client adds to each of its requests. `headers` include the credential, which is in the
    one called `credential_header`.
    """

    service: Service
    base_url: str
    headers: HeaderPairs = field(repr=False)
    credential_header: str | None
    betas: tuple[str, ...]
    research_preview: bool
    timeout: Timeout
    usual_headers: dict[Operation[Any, Any], HeaderPairs] = field(
        init=False,
        repr=False,
        factory=dict[Operation[Any, Any], HeaderPairs],
    )
    """The headers of calls that have none of their own; put together and checked once."""


def render(call: Call[Any, Any], settings: RequestSettings) -> HttpRequest:
    """Build the request of a call.

    Raises ValueError for an empty id, `.` or `..` as an id, or a header that HTTP does not allow;
    TypeError for a body or options of the wrong type.
    """
    operation = call.operation
    if call.options is not None:
        check_options(call.options, operation.id)
    options = call.options or NO_OPTIONS
    content = render_body(operation, call.body)
    query = {**call.query, **options.query} if options.query else call.query
    return HttpRequest(
        method=operation.method,
        url=settings.base_url + render_path(operation, call.path_values) + render_query(query),
        headers=_headers(call, settings),
        content=content,
        timeout=settings.timeout if isinstance(options.timeout, Unset) else options.timeout,
        stream=operation.returns.is_held,
    )


def render_path(operation: Operation[Any, Any], values: tuple[str | int, ...]) -> str:
    """Fill the path template; no value can leave its own segment."""
    path = operation.path_pieces[0]
    for name, value, piece in zip(
        operation.path_names, values, operation.path_pieces[1:], strict=True
    ):
        path += _segment(operation, name, value) + piece
    return path


def _segment(operation: Operation[Any, Any], name: str, value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise TypeError(f"{operation.id}: {name} must be a string, not {type(value).__name__}")
    if _PLAIN_SEGMENT(value):
        return value
    if not value.strip():
        raise ValueError(f"{operation.id}: {name} is empty")
    if value in (".", ".."):
        raise ValueError(f"{operation.id}: {name} must not be {value!r}")
    return quote(value, safe="")


def render_query(query: Mapping[str, Any]) -> str:
    """`?name=value&...` with wire names; arrays repeat the name; UNSET and None are left out."""
    pairs = [
        f"{quote(name, safe='[]')}={quote(text, safe='')}"
        for name, value in query.items()
        for text in _query_texts(value)
    ]
    return "?" + "&".join(pairs) if pairs else ""


def _query_texts(value: Any) -> Iterable[str]:
    match value:
        case None:
            return ()
        case _ if value is UNSET:
            return ()
        case str():
            return (value,)
        case bool():
            return ("true" if value else "false",)
        case int() | float():
            return (str(value),)
        case datetime():
            return (format_timestamp(value),)
        case _ if is_sequence(value):
            return [text for item in value for text in _query_texts(item)]
        case _:
            raise TypeError(f"a query parameter cannot be {type(value).__name__}")


def render_body(operation: Operation[Any, Any], body: Any) -> bytes | MultipartBody | None:
    """The JSON or the form of a body, given as its model or as a mapping with wire names."""
    expected = operation.body_type
    if expected is None:
        return None
    if body is UNSET:
        return b"{}"
    if not isinstance(body, Mapping) and not isinstance(body, expected):
        wanted = "a model" if isinstance(expected, tuple) else expected.__name__
        raise TypeError(
            f"{operation.id}: body must be {wanted} or a mapping, not {type(body).__name__}"
        )
    if operation.multipart:
        from .files import multipart  # most calls send no files

        return multipart(operation.id, encode(body), operation.file_parts)
    return dump_json(operation.id, encode(body))


def dump_json(where: str, value: Any) -> bytes:
    """Compact UTF-8 JSON. Raises TypeError or ValueError for what JSON cannot hold."""
    try:
        return json.dumps(
            value, ensure_ascii=False, separators=(",", ":"), allow_nan=False
        ).encode()
    except (TypeError, ValueError, RecursionError) as error:
        kind = TypeError if isinstance(error, TypeError) else ValueError
        raise kind(f"{where}: the body cannot be written as JSON: {error}") from None


def _headers(call: Call[Any, Any], settings: RequestSettings) -> HeaderPairs:
    if call.headers or call.options is not None:
        return merge_headers(call, settings)
    headers = settings.usual_headers.get(call.operation)
    if headers is None:
        headers = settings.usual_headers[call.operation] = merge_headers(call, settings)
    return headers


def merge_headers(call: Call[Any, Any], settings: RequestSettings) -> HeaderPairs:
    """The headers of the client, of the call and of its options, later ones winning.

    Beta values are merged, never replaced.
    """
    operation, options = call.operation, call.options or NO_OPTIONS
    service = settings.service
    headers = {"accept": operation.returns.accept}
    if operation.body_type is not None and not operation.multipart:
        headers["content-type"] = "application/json"
    further_betas = [*options.betas]
    for name, value in (*settings.headers, *call.headers.items(), *options.headers.items()):
        for text in _query_texts(value):
            if name.lower() == service.beta_header:
                further_betas.append(text)
            else:
                headers[name.lower()] = text
    betas = merge_betas(operation, settings, further_betas)
    if service.beta_header is not None and betas:
        headers[service.beta_header] = betas
    check_headers(headers)
    return tuple(headers.items())


def merge_betas(
    operation: Operation[Any, Any], settings: RequestSettings, extra: Iterable[str]
) -> str:
    """One header value: the client's and the call's, then the operation's own; each once."""
    own = operation.betas + (operation.preview_betas if settings.research_preview else ())
    asked = [value.strip() for text in (*settings.betas, *extra) for value in text.split(",")]
    before = dict.fromkeys(value for value in asked if value and value not in own)
    return ",".join((*before, *dict.fromkeys(own)))
