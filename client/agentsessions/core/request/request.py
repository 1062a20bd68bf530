"""From a call to the HTTP request that carries it: URL, merged headers and body, without I/O."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TypeGuard
from urllib.parse import quote

from attrs import evolve, field, frozen

from ..closing import AbortSignal
from ..errors import ResponseValidationError
from ..headers import RequestHeaders
from ..serialization.decoding import is_array, is_object, is_sequence
from ..serialization.model import dump_json, encode, mistake_at, pointer_to_mistake
from ..serialization.timestamps import format_timestamp
from ..serialization.unset import UNSET, Unset
from ..service import Service
from .operation import Call, Operation
from .options import NO_OPTIONS, Timeout, check_options

if TYPE_CHECKING:
    from ..credentials import KeyFunction
    from .deadline import Deadline
    from .files import MultipartBody

_PLAIN_SEGMENT = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.~-]*").fullmatch


@frozen(kw_only=True, repr=False)
class HttpRequest:
    """A request ready to be sent, as often as needed: nothing in it changes on the way."""

    method: str
    url: str
    headers: RequestHeaders
    content: bytes | MultipartBody | None
    timeout: Timeout
    stream: bool
    is_long: bool = False
    """Whether it may hold a connection for so long that this does not count as one of calls."""
    signal: AbortSignal | None = None
    deadline: Deadline | None = None

    def __repr__(self) -> str:
        """Without the headers and the content, which may hold secrets."""
        return f"HttpRequest({self.method} {self.url})"

    @property
    def body_rereadable(self) -> bool:
        """Whether the body can be sent a second time."""
        content = self.content
        return content is None or isinstance(content, bytes) or content.rereadable


@frozen(kw_only=True, eq=False)
class RequestSettings:
    """What a client adds to requests: in `headers` the credential too, if there is no `key`."""

    service: Service
    base_url: str
    headers: RequestHeaders
    betas: tuple[str, ...]
    research_preview: bool
    timeout: Timeout
    headers_by_scheme: Mapping[str, RequestHeaders] = {}
    """The same for operations with another security scheme, by its name."""
    headers_of_changes: Mapping[str, str] = {}
    """What requests that are not GET have besides, if their operation has the usual scheme."""
    may_hold_secrets: bool = True
    """Whether nobody can read the headers on the way, or that was allowed."""
    key: KeyFunction | None = field(default=None, repr=False)
    signal: AbortSignal | None = field(default=None, repr=False, eq=False)
    is_patient: bool = False
    """Whether to wait for a free connection for as long as it takes."""
    _usual_headers: dict[Operation[Any, Any], RequestHeaders] = field(
        init=False, repr=False, factory=dict[Operation[Any, Any], RequestHeaders]
    )
    """The headers of calls that have none of their own; put together and checked once."""

    def within(self, signal: AbortSignal, *, is_patient: bool) -> RequestSettings:
        """The same, for calls that end when the signal is given."""
        return evolve(self, signal=signal, is_patient=is_patient)

    def headers_of(self, call: Call[Any, Any]) -> RequestHeaders:
        """The headers of a call."""
        options, operation = call.options or NO_OPTIONS, call.operation
        of_its_own = call.headers or options.headers or options.betas or operation.parameter_betas
        if of_its_own or operation.idempotency_key is not None:
            from .header_merging import merge_headers

            return merge_headers(call, self)
        headers = self._usual_headers.get(operation)
        if headers is None:
            from .header_merging import merge_headers

            headers = self._usual_headers[operation] = merge_headers(call, self)
        return headers

    def timeout_of(self, call: Call[Any, Any]) -> Timeout:
        """How long to wait at each point of a call."""
        options = call.options or NO_OPTIONS
        timeout = self.timeout if isinstance(options.timeout, Unset) else options.timeout
        if timeout is self.timeout and call.operation.id in self.service.patient:
            timeout = evolve(timeout, read=None, stream=None)
        return evolve(timeout, pool=None) if self.is_patient else timeout


def render(call: Call[Any, Any], settings: RequestSettings) -> HttpRequest:
    """Build the request of a call.

    Raises ValueError for an empty id, `.` or `..` as an id, or a header that HTTP does not allow;
    TypeError for a body or options of the wrong type.
    """
    try:
        return _render(call, settings)
    except (TypeError, ValueError) as error:
        mistake = error.with_traceback(None)  # its frames hold headers and bodies
    raise mistake


def _render(call: Call[Any, Any], settings: RequestSettings) -> HttpRequest:
    operation = call.operation
    if call.options is not None:
        check_options(call.options, operation.id)
    if operation.takes_any_path:
        from .own_paths import path_below  # for requests of one's own alone

        path = path_below(settings.base_url, str(call.path_values[0]))
    else:
        path = render_path(operation, call.path_values)
    query = render_query(operation, merge_query(call))
    return HttpRequest(
        method=operation.method,
        url=settings.base_url + path + query,
        headers=settings.headers_of(call),
        content=render_body(call, settings.service),
        timeout=settings.timeout_of(call),
        stream=operation.returns.is_held,
        is_long=operation.returns.is_held or operation.id in settings.service.turns,
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
    return _quoted(operation, name, value)


def merge_query(call: Call[Any, Any]) -> Mapping[str, Any]:
    """The query of the call, and what its options add to it or put in place of it."""
    added = (call.options or NO_OPTIONS).query
    return {**call.query, **added} if added else call.query


def render_query(operation: Operation[Any, Any], query: Mapping[str, Any]) -> str:
    """`?name=value&...` with wire names; arrays repeat the name; UNSET and None are left out."""
    pairs = [
        f"{_quoted(operation, 'a query parameter', name, '[]')}={_quoted(operation, name, text)}"
        for name, value in query.items()
        for text in texts(operation, name, value)
    ]
    return "?" + "&".join(pairs) if pairs else ""


def _quoted(operation: Operation[Any, Any], name: str, text: str, safe: str = "") -> str:
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        raise ValueError(
            f"{operation.id}: {name} holds half of a surrogate pair, which no URL can"
        ) from None


def texts(operation: Operation[Any, Any], name: str, value: Any) -> Sequence[str]:
    """The texts that stand for the value of a query parameter or a header."""
    try:
        return _texts_of(value)
    except (TypeError, ValueError) as error:
        raise mistake_at(error, f"{operation.id}: {name}") from None


def _texts_of(value: Any) -> Sequence[str]:
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
            return [text for item in value for text in _texts_of(item)]
        case _:
            raise TypeError(f"its value cannot be {type(value).__name__}")


def _is_several(value: object) -> TypeGuard[Iterable[Any]]:
    return is_sequence(value) or isinstance(value, set | frozenset)


def render_body(call: Call[Any, Any], service: Service) -> bytes | MultipartBody | None:
    """The JSON or the form of a body."""
    operation = call.operation
    if operation.body_type is None:
        if call.options is not None and call.options.body:
            raise TypeError(f"{operation.id}: there is no body to add the options' body to")
        return None
    if operation.text:
        return _text_body(call)
    if operation.multipart:
        from .files import multipart, with_files  # most calls send no files

        return multipart(operation.id, body_fields(evolve(call, body=with_files(call))))
    fields = body_fields(call)
    _declare_tools(fields, service)
    return dump_json(operation.id, fields)


def _text_body(call: Call[Any, Any]) -> bytes | None:
    if call.body is UNSET:
        return None
    if not isinstance(call.body, str):
        given = type(call.body).__name__
        raise TypeError(f"{call.operation.id}: body must be a string, not {given}")
    return call.body.encode()


def _declare_tools(fields: dict[str, Any], service: Service) -> None:
    for *way, last in service.tool_lists:
        holder: object = fields
        for step in way:
            holder = holder.get(step) if is_object(holder) else None
        if is_object(holder) and is_array(holder.get(last)):
            holder[last] = service.declare_tools(holder[last])


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
    for name, parameter in call.operation.path_fields.items():
        fields.setdefault(name, call.path_values[call.operation.path_names.index(parameter)])
    if call.options is None or not call.options.body:
        return fields
    return {**fields, **_encoded(where, call.options.body)}


def _encoded(where: str, body: object) -> dict[str, Any]:
    try:
        fields: dict[str, Any] = encode(body)
    except (RecursionError, ResponseValidationError):
        raise ValueError(f"{where}: the body is nested too deeply") from None
    except (TypeError, ValueError) as error:
        raise mistake_at(error, f"{where}: {pointer_to_mistake(body)}") from None
    return fields
