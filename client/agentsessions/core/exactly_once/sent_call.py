"""What every service needs to find out about a lost call: its body, and lists read as JSON."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import evolve

from ..errors import ResponseValidationError
from ..response.returns import Json
from ..serialization.decoding import is_array, is_object
from .alike import reduced

if TYPE_CHECKING:
    from ..request.operation import Call, Operation
    from ..request.options import RequestOptions
    from ..request.request import HttpRequest


class JsonPage(NamedTuple):
    """A page of a list as JSON: an event that breaks the document must not hide the others."""

    data: list[Any]
    next_page: Any


class SentCall:
    """One call whose response may be lost. `place` is the session that it sent something to."""

    def __init__(self, call: Call[Any, Any], request: HttpRequest) -> None:
        self._call = call
        self._content = request.content
        self._body: Any = None
        self.place = str(call.path_values[0])

    # All else is needed only when a response is lost.

    @property
    def body(self) -> Any:
        """The JSON of the request."""
        if self._body is None and isinstance(self._content, bytes):
            self._body = json.loads(self._content)
        return self._body

    def reduced(self, item: Any) -> Any:
        """The item with digests for its long texts."""
        return reduced(item)

    @property
    def _list_options(self) -> RequestOptions | None:
        """The options of the call as far as they concern a list as well."""
        options = self._call.options
        return options and evolve(options, max_retries=None, query={}, body={})


def listed_as_json(call: Call[Any, Any]) -> Call[Any, Any]:
    """The same call of a list, with pages that are not decoded."""
    return evolve(call, operation=_as_json(call.operation))


@cache
def _as_json(operation: Operation[Any, Any]) -> Operation[JsonPage, JsonPage]:
    return evolve(operation, returns=Json(_read_page))


def _read_page(page: Any) -> JsonPage:
    events = page.get("data") if is_object(page) else None
    if not is_array(events):
        raise ResponseValidationError("the list holds no events", pointer="/data")
    return JsonPage(events, page.get("next_page"))
