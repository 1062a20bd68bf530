"""A request that is shown instead of being sent."""

from __future__ import annotations

import os
import shlex

from attrs import field, frozen

from .files import FilePart, MultipartBody
from .headers import REDACTED, Headers, redact
from .request import HttpRequest


@frozen(kw_only=True)
class DryRun:
    """What a call would send. Credentials are redacted everywhere but in `to_curl(reveal=True)`."""

    method: str
    url: str
    headers: Headers
    body: str | None
    request: HttpRequest = field(repr=False, eq=False)

    def to_curl(self, *, reveal: bool = False) -> str:
        """A shell command that sends the same request; `reveal` puts the credentials in."""
        words = ["curl", "--globoff", "--request", self.method, self.url]
        for name, value in self.request.headers if reveal else self.headers.raw:
            words += ["--header", f"{name}: {value}" if value else f"{name};"]
        content = self.request.content
        if isinstance(content, MultipartBody):
            for name, value in content.fields:
                words += ["--form-string", f"{name}={value}"]
            for name, part in content.files:
                words += ["--form", f"{name}={_curl_file(part)}"]
        elif self.body is not None:
            words += ["--data-raw", self.body]
        if self.request.stream:
            words.append("--no-buffer")
        return " ".join(map(shlex.quote, words))


def _curl_file(part: FilePart) -> str:
    """A file as curl takes it; content that is no file on disk stands there by its name."""
    path = part.content if isinstance(part.content, os.PathLike) else part.name
    words = [f"@{_curl_quote(os.fspath(path or ''))}", f"filename={_curl_quote(part.name or '')}"]
    if part.media_type is not None:
        words.append(f"type={part.media_type}")
    return ";".join(words)


def _curl_quote(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def describe_request(request: HttpRequest, credential_header: str = "authorization") -> DryRun:
    """The dry run of a request; its credential is in a header of any name."""
    content = request.content
    secret = credential_header.lower()
    return DryRun(
        method=request.method,
        url=request.url,
        headers=Headers(
            (name, REDACTED if name == secret else redact(name, value))
            for name, value in request.headers
        ),
        body=content.decode() if isinstance(content, bytes) else None,
        request=request,
    )
