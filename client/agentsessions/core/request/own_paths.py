"""Paths of requests that the document does not know: never away from the URL of the client."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote, urlsplit

from .redirects import origin

_SAFE_IN_A_PATH = "/%:@!$&'()*+,;=~"
_ENDS_A_SEGMENT = re.compile(r"/|%2f|%5c", re.IGNORECASE)


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
