"""Turning whatever a failed response contains into something a person can read in one line."""

from __future__ import annotations

import json
import re
from typing import Any

_LONGEST_LINE = 500
_LONGEST_SCAN = 4_096

# Compiled when an error is first printed, not when the SDK is imported.
_CREDENTIAL = r"""(?x)
    ( (?i: \b(?:bearer|basic)\s+
         | (?:key|token|secret|password|authorization)["']?\s*[:=]\s*["']? ) )
    (?=[^\s"'<>]*\d) [^\s"',;<>]{8,}
  | ( :// [^\s/:@]* : ) [^\s/@]+ (?=@)  # the password in a URL
  | \b (?: (?:sk|pk|rk|whsec)[-_] [\w+/=-]{8,} | eyJ [\w-]+ \. [\w-]+ \. [\w-]* )
"""
_TITLE = r"(?i)<title\b[^>]*>([^<]*)"
_UNSEEN_ELEMENT = r"(?is)<(script|style)\b.*?</\1\s*>"
_TAG = r"<[^>]*>"


def one_line(text: str) -> str:
    """The text as one printable line of at most 500 characters, without credentials."""
    scanned = text[:_LONGEST_SCAN]
    printable = "".join(char if char.isprintable() else " " for char in scanned)
    line = re.sub(_CREDENTIAL, r"\1\2[redacted]", " ".join(printable.split()))
    if len(line) > _LONGEST_LINE or len(text) > _LONGEST_SCAN:
        return line[: _LONGEST_LINE - 1] + "…"
    return line


def parse_body(content: bytes) -> Any:
    """The JSON of an error body; its text when it is no JSON; None when it is empty."""
    text = content.decode("utf-8-sig", errors="replace")
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text if text.strip() else None


def summarize_body(status: int, body: Any) -> str:
    """A message for an error body that carries none in the API's own form."""
    if isinstance(body, str) and body.strip():
        return one_line(_visible_text(body))
    if body is None or body in ("", [], {}):
        return f"{_reason(status)} (no details in the response)"
    return one_line(_start_of_json(body))


def _start_of_json(value: Any) -> str:
    start = ""
    for piece in json.JSONEncoder(ensure_ascii=False).iterencode(value):
        start += piece
        if len(start) > _LONGEST_SCAN:
            break
    return start


def _visible_text(text: str) -> str:
    """What an HTML or XML page says: its title, else its text without the mark-up."""
    if not text.lstrip().startswith("<"):
        return text
    start = text[:_LONGEST_SCAN]
    title = re.search(_TITLE, start)
    if title and title[1].strip():
        return title[1]
    return re.sub(_TAG, " ", re.sub(_UNSEEN_ELEMENT, " ", start)).strip() or start


def _reason(status: int) -> str:
    from http import HTTPStatus

    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Server error" if status >= 500 else "Unexpected status"


def type_name(kind: type) -> str:
    """A class as people write it: with its module, unless it is built in."""
    return (
        kind.__qualname__
        if kind.__module__ == "builtins"
        else f"{kind.__module__}.{kind.__qualname__}"
    )
