"""The paths of memories."""

import unicodedata

from agentsessions_emulator.errors import invalid

_MAX_BYTES = 1024
_MAX_SEGMENTS = 20
_HIDDEN = frozenset({"Cc", "Cf", "Cs"})
"""The Unicode categories of control characters, format characters and lone surrogates."""


def check_path(path: str) -> str:
    """The same path; a 400 that says why it cannot be one."""
    problem = _problem(path)
    if problem is not None:
        raise invalid(f"/path {problem}.")
    return path


def _problem(path: str) -> str | None:
    segments = path.split("/")[1:]
    if not path.startswith("/"):
        return "must begin with '/'"
    if any(segment in ("", ".", "..") for segment in segments):
        return "must have no segments that are empty, '.' or '..'"
    if len(segments) > _MAX_SEGMENTS:
        return f"must have at most {_MAX_SEGMENTS} segments, not {len(segments)}"
    if any(unicodedata.category(character) in _HIDDEN for character in path):
        return "must have no control or format characters"
    if not unicodedata.is_normalized("NFC", path):
        return "must be in Unicode normalization form C"
    size = len(path.encode())
    return f"must have at most {_MAX_BYTES} bytes, not {size}" if size > _MAX_BYTES else None
