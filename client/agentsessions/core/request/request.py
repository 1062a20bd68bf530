"""From a call to the HTTP request that carries it: URL, merged headers and body, without I/O."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeGuard
from urllib.parse import quote

from attrs import field, frozen

from ..closing import AbortSignal
from ..headers import check_headers
from ..serialization.decoding import is_sequence
from ..serialization.model import encode, pointer_to_mistake
from ..serialization.timestamps import format_timestamp
from ..serialization.unset import UNSET, Unset
from ..service import Service
from .operation import Call, Operation
from .options import NO_OPTIONS, Timeout, check_options

if TYPE_CHECKING:
    from .deadline import Deadline
    from .files import MultipartBody

HeaderPairs: TypeAlias = tuple[tuple[str, str], ...]

_PLAIN_SEGMENT = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.~-]*").fullmatch


class HttpRequest(NamedTuple):
    """A request ready to be sent, as often as needed: nothing in it changes on the way."""

    method: str
    url: str
    headers: HeaderPairs
    content: bytes | MultipartBody | None
    timeout: Timeout
    stream: bool
    signal: AbortSignal | None = None
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
    signal: AbortSignal | None = field(default=None, repr=False, eq=False)
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
    content = render_body(call)
    path = render_path(operation, call.path_values)
    query = render_query(operation, merge_query(call))
    return HttpRequest(
        method=operation.method,
        url=settings.base_url + path + query,
        headers=_headers(call, settings),
        content=content,
        timeout=settings.timeout if isinstance(options.timeout, Unset) else options.timeout,
        stream=operation.returns.is_held,
        signal=settings.signal,
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


def merge_query(call: Call[Any, Any]) -> Mapping[str, Any]:
    """The query of the call, and what its options add to it or put in place of it."""
    added = (call.options or NO_OPTIONS).query
    return {**call.query, **added} if added else call.query


def render_query(operation: Operation[Any, Any], query: Mapping[str, Any]) -> str:
    """`?name=value&...` with wire names; arrays repeat the name; UNSET and None are left out."""
    pairs = [
        f"{quote(name, safe='[]')}={quote(text, safe='')}"
        for name, value in query.items()
        for text in _texts(operation, name, value)
    ]
    return "?" + "&".join(pairs) if pairs else ""


def _texts(operation: Operation[Any, Any], name: str, value: Any) -> Iterable[str]:
    try:
        return _query_texts(value)
    except (TypeError, ValueError) as error:
        raise _named(error, f"{operation.id}: {name}") from None


def _named(error: Exception, where: str) -> TypeError | ValueError:
    """The error with the place of the mistake; its own class may need more than a message."""
    kind = TypeError if isinstance(error, TypeError) else ValueError
    return kind(f"{where}: {error}")


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
        case date():  # a datetime is one too
            return (format_timestamp(value),)
        case _ if _is_several(value):
            return [text for item in value for text in _query_texts(item)]
        case _:
            raise TypeError(f"a query parameter cannot be {type(value).__name__}")


def _is_several(value: object) -> TypeGuard[Iterable[Any]]:
    return is_sequence(value) or isinstance(value, set | frozenset)


def render_body(call: Call[Any, Any]) -> bytes | MultipartBody | None:
    """The JSON or the form of a body."""
    operation = call.operation
    if operation.body_type is None:
        if call.options is not None and call.options.body:
            raise TypeError(f"{operation.id}: there is no body to add the options' body to")
        return None
    fields = body_fields(call)
    if operation.multipart:
        from .files import multipart  # most calls send no files

        return multipart(operation.id, fields, operation.file_parts)
    return dump_json(operation.id, fields)


def body_fields(call: Call[Any, Any]) -> dict[str, Any]:
    """The fields of a body with those that the options of its call add.

    The body is its model or a mapping with wire names.
    """
    where, expected = call.operation.id, call.operation.body_type or Mapping
    if call.body is not UNSET and not isinstance(call.body, (Mapping, expected)):
        wanted = expected.__name__ if isinstance(expected, type) else "a model"
        given = type(call.body).__name__
        raise TypeError(f"{where}: body must be {wanted} or a mapping, not {given}")
    fields = {} if call.body is UNSET else _encoded(where, call.body)
    if call.options is None or not call.options.body:
        return fields
    return {**fields, **_encoded(where, call.options.body)}


def _encoded(where: str, body: object) -> dict[str, Any]:
    try:
        fields: dict[str, Any] = encode(body)
    except (TypeError, ValueError) as error:
        raise _named(error, f"{where}: {pointer_to_mistake(body)}") from None
    return fields


def dump_json(where: str, value: Any) -> bytes:
    """Compact UTF-8 JSON. Raises TypeError or ValueError for what JSON cannot hold."""
    try:
        return json.dumps(
            value, ensure_ascii=False, separators=(",", ":"), allow_nan=False
        ).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise _named(error, f"{where}: the body cannot be written as JSON") from None


def _headers(call: Call[Any, Any], settings: RequestSettings) -> HeaderPairs:
    if call.headers or call.options is not None or call.operation.parameter_betas:
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
        for text in _texts(operation, f"header {name!r}", value):
            if name.lower() == service.beta_header:
                further_betas.append(text)
            else:
                headers[name.lower()] = text
    betas = merge_betas(call, settings, further_betas)
    if service.beta_header is not None and betas:
        headers[service.beta_header] = betas
    check_headers(headers)
    return tuple(headers.items())


def merge_betas(call: Call[Any, Any], settings: RequestSettings, extra: Iterable[str]) -> str:
    """One header value: the client's and the call's, then the operation's own; each once."""
    operation = call.operation
    own = operation.betas + (operation.preview_betas if settings.research_preview else ())
    for name, values in operation.parameter_betas.items():
        if _query_texts(merge_query(call).get(name)):
            own += values
    asked = [value.strip() for text in (*settings.betas, *extra) for value in text.split(",")]
    before = dict.fromkeys(value for value in asked if value and value not in own)
    return ",".join((*before, *dict.fromkeys(own)))
