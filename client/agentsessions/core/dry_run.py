"""A request that is shown instead of being sent."""

from __future__ import annotations

import shlex

from attrs import field, frozen

from .files import MultipartBody
from .headers import Headers, redact
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
        words = ["curl", "--request", self.method, self.url]
        for name, value in self.request.headers:
            words += ["--header", f"{name}: {value if reveal else redact(name, value)}"]
        content = self.request.content
        if isinstance(content, MultipartBody):
            for name, value in content.fields:
                words += ["--form-string", f"{name}={value}"]
            for name, part in content.files:
                words += ["--form", f"{name}=@{part.name}"]
        elif self.body is not None:
            words += ["--data-raw", self.body]
        if self.request.stream:
            words.append("--no-buffer")
        return " ".join(map(shlex.quote, words))


def describe_request(request: HttpRequest) -> DryRun:
    """The dry run of a request."""
    content = request.content
    return DryRun(
        method=request.method,
        url=request.url,
        headers=Headers((name, redact(name, value)) for name, value in request.headers),
        body=content.decode() if isinstance(content, bytes) else None,
        request=request,
    )
