"""Files and pictures that tools give, as blocks that hold their content."""

from __future__ import annotations

import os
from base64 import b64encode
from mimetypes import guess_type
from pathlib import Path
from typing import Any, cast

from ..core.request.files import FilePart

_PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
_TEXTS = frozenset({"application/json", "application/xml", "application/yaml", "application/toml"})
_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"%PDF-", "application/pdf"),
)


def is_file(value: object) -> bool:
    """Whether a value is a file: a path, bytes, (name, content, media type), an open file, a
    `FilePart`, or a picture that can show itself as PNG, as those of Pillow and Matplotlib can.
    """
    if isinstance(value, tuple):
        return _is_named_file(value)
    return (
        isinstance(value, bytes | bytearray | os.PathLike | FilePart)
        or _shows_png(value)
        or callable(getattr(value, "read", None))
    )


def file_block(value: Any) -> dict[str, Any]:
    """The block of a picture, a PDF or a text.

    Raises ValueError for any other kind of file, OSError for one that cannot be read.
    """
    name, content, media_type = _read(value)
    media_type = media_type or guess_type(name or "")[0] or _by_beginning(content)
    if media_type in _PICTURES:
        return {"type": "image", "source": _base64(content, media_type)}
    if media_type == "application/pdf":
        source = _base64(content, media_type)
    elif media_type is None or media_type.startswith("text/") or media_type in _TEXTS:
        source = {"type": "text", "data": content.decode(), "media_type": "text/plain"}
    else:
        raise ValueError(
            f"the agent cannot read {name or 'a file'} of type {media_type}: "
            "only pictures (PNG, JPEG, GIF, WebP), PDF and text"
        )
    return {"type": "document", "source": source, **({"title": name} if name else {})}


def _is_named_file(value: Any) -> bool:
    return 2 <= len(value) <= 3 and isinstance(value[0], str) and is_file(value[1])


def _shows_png(value: object) -> bool:
    return hasattr(value.__class__, "_repr_png_")


def _read(value: Any) -> tuple[str | None, bytes, str | None]:
    """Name, content and media type, as far as they are known."""
    match value:
        case (name, content):
            return name, _read(content)[1], None
        case (name, content, media_type):
            return name, _read(content)[1], media_type
        case FilePart():
            known, content, _ = _read(value.content)
            return value.name or known, content, value.media_type
        case bytes() | bytearray():
            return None, bytes(value), None
        case _ if isinstance(value, os.PathLike):
            path = Path(cast("os.PathLike[str]", value))
            return path.name, path.read_bytes(), None
        case _ if _shows_png(value):
            return None, value._repr_png_(), "image/png"
        case _:
            return _read_open_file(value)


def _read_open_file(file: Any) -> tuple[str | None, bytes, None]:
    content: str | bytes = file.read()
    name = getattr(file, "name", None)
    return (
        Path(name).name if isinstance(name, str) else None,
        content.encode() if isinstance(content, str) else content,
        None,
    )


def _base64(content: bytes, media_type: str) -> dict[str, str]:
    return {"type": "base64", "data": b64encode(content).decode(), "media_type": media_type}


def _by_beginning(content: bytes) -> str | None:
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for begin, kind in _BEGINNINGS if content.startswith(begin)), None)
