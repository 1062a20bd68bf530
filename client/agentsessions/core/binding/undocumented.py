"""Requests that the document does not know: `client.request`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl

from ..request.operation import Call, Operation
from ..request.options import RequestOptions
from ..response.returns import Json
from ..serialization.decoding import unchanged
from ..serialization.unset import UNSET

_METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")
_SAFE = frozenset(_METHODS[:3])


def undocumented_call(
    method: str,
    path: str,
    *,
    body: Any = UNSET,
    query: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    options: RequestOptions | None = None,
) -> Call[Any, Any]:
    """The call for a request of one's own. Raises ValueError for a method that there is not."""
    if method.upper() not in _METHODS:
        raise ValueError(f"method must be one of {', '.join(_METHODS)}, not {method!r}")
    below, _, own_query = path.partition("?")
    parameters: dict[str, Any] = {}
    for name, value in parse_qsl(own_query, keep_blank_values=True):
        parameters.setdefault(name, []).append(value)
    return Call(
        _operation(method.upper(), has_body=body is not UNSET),
        path_values=(below,),
        query={**parameters, **(query or {})},
        headers=headers or {},
        body=body,
        options=options,
    )


@lru_cache
def _operation(method: str, *, has_body: bool) -> Operation[Any, Any]:
    return Operation[Any, Any](
        id="request",
        method=method,
        path="{path}",
        returns=Json(unchanged, may_be_empty=True),
        safe=method in _SAFE,
        body_type=object if has_body else None,
        takes_any_path=True,
    )
