"""A request that is shown instead of being sent."""

from __future__ import annotations

import json
import os
import shlex
from typing import Any

from attrs import evolve, field, frozen

from ..headers import REDACTED, Headers
from ..public import public
from ..serialization.decoding import is_array, is_object
from ..serialization.model import dump_json
from .files import FilePart, MultipartBody
from .operation import Call
from .request import HttpRequest, RequestSettings, render


@public
@frozen(kw_only=True)
class DryRun:
    """What a call would send. `body` is its JSON, None for a form.

    Credentials and the secrets in a body are redacted everywhere but in `request` and
    `to_curl(reveal=True)`.
    """

    method: str
    url: str
    headers: Headers
    body: str | None
    request: HttpRequest = field(repr=False, eq=False)
    _secrets: tuple[str, ...] = field(repr=False, eq=False, alias="secrets")

    def to_curl(self, *, reveal: bool = False) -> str:
        """A shell command that sends the same request; `reveal` puts in what is redacted."""
        words = ["curl", "--globoff", "--request", self.method, self.url]
        for name, value in self.request.headers if reveal else self.headers.raw:
            words += ["--header", f"{name}: {value}" if value else f"{name};"]
        content = self.request.content
        hidden = () if reveal else self._secrets
        if isinstance(content, MultipartBody):
            for name, value in content.fields:
                words += ["--form-string", f"{name}={REDACTED if name in hidden else value}"]
            for name, part in content.files:
                words += ["--form", f"{name}={_curl_file(part)}"]
        elif content is not None:
            words += ["--data-raw", _shown(content, hidden)]
        if self.headers.get("accept-encoding", "identity") != "identity":
            words.append("--compressed")
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


def describe_request(call: Call[Any, Any], settings: RequestSettings) -> DryRun:
    """The dry run of a call."""
    request = render(call, settings)
    if settings.key is not None and not request.headers.has_credential:
        kept = settings.key.kept  # nobody is asked for one
        key = kept.value if kept is not None else REDACTED
        request = evolve(request, headers=request.headers.with_credential(key))
    content, secrets = request.content, call.operation.secrets
    return DryRun(
        method=request.method,
        url=request.url,
        headers=Headers(request.headers.redacted()),
        body=_shown(content, secrets) if isinstance(content, bytes) else None,
        request=request,
        secrets=secrets,
    )


def _shown(content: bytes, secrets: tuple[str, ...]) -> str:
    """A JSON body as it may be shown."""
    if not secrets:
        return content.decode()
    try:
        return dump_json("dry run", _redact_fields(json.loads(content), secrets)).decode()
    except RecursionError:
        raise ValueError("the body is nested too deeply to be shown") from None


def _redact_fields(value: Any, names: tuple[str, ...]) -> Any:
    """The JSON value with the fields of these names redacted, however deep they are."""
    if is_object(value):
        return {
            name: _redact_values(inner) if name in names else _redact_fields(inner, names)
            for name, inner in value.items()
        }
    return [_redact_fields(item, names) for item in value] if is_array(value) else value


def _redact_values(value: Any) -> Any:
    """The same lists, objects and nulls with nothing else in them."""
    if is_object(value):
        return {name: _redact_values(inner) for name, inner in value.items()}
    if is_array(value):
        return [_redact_values(item) for item in value]
    return None if value is None else REDACTED
