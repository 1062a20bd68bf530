"""Where to go on after a redirect, without taking credentials or a body to another origin."""

from __future__ import annotations

from urllib.parse import SplitResult, urljoin, urlsplit

from attrs import evolve

from ..headers import Headers
from .options import is_host
from .request import HttpRequest

MAX_REDIRECTS = 5

_REPEATED = frozenset({307, 308})
_AS_GET = frozenset({301, 302, 303})
_HARMLESS = frozenset({"accept", "accept-encoding", "user-agent"})


def follow_redirect(
    request: HttpRequest, status: int, headers: Headers, redirects: int = 0
) -> HttpRequest | None:
    """The request to send instead, or None if the redirect is to be treated as the response.

    Within the origin a GET is repeated as it is, any other method only for 307 and 308, and if its
    body can be read again. Another origin gets a bare GET, and never over plain HTTP when the first
    request was encrypted. `redirects` have been followed before this one.
    """
    location = headers.get("location") if status in _REPEATED | _AS_GET else None
    if location is None or redirects >= MAX_REDIRECTS or not _may_repeat(request, status):
        return None
    try:
        target = urljoin(request.url, location)
        before, after = urlsplit(request.url), urlsplit(target)
        same_origin = origin(before) == origin(after)
    except ValueError:
        return None
    if not is_host(after.hostname or "") or after.username is not None or " " in after.netloc:
        return None
    if same_origin:
        return evolve(request, url=target)
    if request.method != "GET" or after.scheme not in ("https", before.scheme):
        return None
    return evolve(request, url=target, headers=request.headers.only(_HARMLESS))


def _may_repeat(request: HttpRequest, status: int) -> bool:
    if request.method == "GET":
        return True
    return status in _REPEATED and request.body_rereadable


def origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    """Scheme, host and port. Raises ValueError for a port that is none."""
    port = url.port or {"http": 80, "https": 443}.get(url.scheme)
    return url.scheme, url.hostname, port
