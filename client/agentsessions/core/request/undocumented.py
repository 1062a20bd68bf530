"""Requests that the document does not know: `client.request`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from ..response.returns import Json
from ..serialization.decoding import unchanged
from ..serialization.unset import UNSET
from .operation import Call, Operation
from .options import RequestOptions
from .redirects import origin

_METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")
_SAFE = frozenset(_METHODS[:3])
_SAFE_IN_A_PATH = "/%:@!$&'()*+,;=~"
_ENDS_A_SEGMENT = re.compile(r"/|%2f|%5c", re.IGNORECASE)


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


def path_below(base_url: str, path: str) -> str:
    """The path to put behind `base_url`, quoted where that is necessary.

    `path` may be a whole URL below `base_url`. Raises ValueError for any other URL, and for a path
    that could be understood to leave it.
    """
    if not path.strip() or not path.isprintable():
        raise ValueError(f"path is not a path: {path!r}")
    parts = urlsplit(path)
    if parts.scheme or parts.netloc:
        path = _relative_to(base_url, path)
    below = "/" + quote(path.lstrip("/"), safe=_SAFE_IN_A_PATH)
    if any(unquote(segment) in (".", "..") for segment in _ENDS_A_SEGMENT.split(below)):
        raise ValueError(f"path must not have '.' or '..' as a segment: {path!r}")
    return below


def _relative_to(base_url: str, url: str) -> str:
    base, parts = urlsplit(base_url), urlsplit(url)
    prefix = base.path + "/"
    try:
        is_below = origin(base) == origin(parts) and parts.path.startswith(prefix)
    except ValueError:
        is_below = False
    if not is_below or parts.username is not None:
        raise ValueError(f"path must be below the client's base_url {base_url}, not elsewhere")
    return parts.path.removeprefix(prefix)
