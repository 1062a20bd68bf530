"""The files of the page, as they are served."""

import re
from hashlib import sha256
from pathlib import Path

from starlette.responses import Response

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.http.exchange import Exchange

STATIC = Path(__file__).with_name("static")
_TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}
_NAME = re.compile(rf"[a-z][a-z_]*\.({'|'.join(_TYPES)})")
_POLICY = (
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
_HEADERS = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-cache",  # kept, but asked for again: a changed file is seen at once
}


def file_response(exchange: Exchange, folder: Path, name: str) -> Response:
    """A file of a folder; 304 where the browser has it already. Raises a 404 for any other name."""
    found = _NAME.fullmatch(name)
    path = folder / name
    if found is None or not path.is_file():
        raise ApiError(404, f"The page has no file {name!r}.")
    content = path.read_bytes()
    tag = f'"{sha256(content).hexdigest()[:16]}"'
    headers = {**exchange.headers, **_HEADERS, "etag": tag}
    if exchange.http.headers.get("if-none-match") == tag:
        return Response(None, 304, headers)
    return Response(content, 200, {**headers, "content-type": _TYPES[found[1]]})
