"""Reading events whose id or time is missing or odd: one of them must not end a follow.

Such an event has its class all the same, and as `id` and `processed_at` what the service sent,
whatever that is. Everything else has to fit the document.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import Any

from attrs import evolve

from ..core.errors import ResponseValidationError
from ..core.request.operation import Operation
from ..core.response.returns import Events, Json
from ..core.serialization.decoding import decode_list, is_array, is_object
from ..core.serialization.unset import UNSET
from ..models.session_event import decode_session_event

_IN_ORDER: dict[str, Any] = {"id": "sevt_0", "processed_at": "2000-01-01T00:00:00Z"}


@cache
def tolerant(operation: Operation[Any, Any]) -> Operation[Any, Any]:
    """An operation that streams or lists events, with such a decoder."""
    returns = operation.returns
    if isinstance(returns, Events):
        return evolve(operation, returns=Events(partial(_read_event, returns.decode)))
    if isinstance(returns, Json):
        return evolve(operation, returns=Json(partial(_read_page, returns.decode)))
    return operation


def _read_event(decode: Callable[[Any], Any], event: Any) -> Any:
    try:
        return decode(event)
    except ResponseValidationError:
        if not is_object(event):
            raise
        in_order = {**event, **_IN_ORDER}
        decoded = decode(in_order)
    in_order.clear()  # the decoded event keeps this object as what was read
    in_order.update(event)
    for name in _IN_ORDER:
        setattr(decoded, name, event.get(name, UNSET))
    return decoded


def _read_page(decode: Callable[[Any], Any], page: Any) -> Any:
    try:
        return decode(page)
    except ResponseValidationError:
        if not is_object(page) or not is_array(page.get("data")):
            raise
        decoded = decode({**page, "data": []})
        read = partial(_read_event, decode_session_event)
        try:
            decoded.data = decode_list(read, page["data"])
        except ResponseValidationError as error:
            raise error.inside("data") from None
    return decoded
