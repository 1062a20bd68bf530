"""The tool `read`: text, lines of a text, images and PDF documents."""

from __future__ import annotations

import base64
import os
from itertools import count
from typing import BinaryIO, TypeAlias

from .errors import ToolError
from .time_limit import TimeLimit
from .tree import WorkTree

Block: TypeAlias = "dict[str, object]"

MAX_TEXT_BYTES = 256 * 1024
# The service takes images of 5 MB in base64, which is longer by a third.
MAX_IMAGE_BYTES = 5 * 1024 * 1024 // 4 * 3
MAX_PDF_BYTES = 20 * 1024 * 1024
_PIECE_BYTES = 64 * 1024


def read(
    tree: WorkTree, path: str, lines: tuple[int, int | None] | None, limit: TimeLimit
) -> str | list[Block]:
    """The text of a file, or the block of an image or PDF document.

    A text that is too long is refused, with the advice to ask for some of its lines.
    """
    with tree.open_file(path) as descriptor, os.fdopen(descriptor, "rb", closefd=False) as file:
        kind = _media_type(file.read(16))
        file.seek(0)
        if kind is not None:
            return [_block(_read_all(file, path, kind), kind)]
        if lines is not None:
            return _read_lines(file, path, *lines, limit)
        content = file.read(MAX_TEXT_BYTES + 1)
        if len(content) > MAX_TEXT_BYTES:
            raise ToolError(
                f"{path} is longer than {MAX_TEXT_BYTES} bytes. Read some of its lines with"
                " view_range, such as [1, 500], or look for what you need with grep."
            )
        return _decode(content, path)


def _read_lines(file: BinaryIO, path: str, first: int, last: int | None, limit: TimeLimit) -> str:
    """Lines `first` to `last`, as many as fit; a note says where to read on."""
    kept = bytearray()
    number = 1
    for pieces in count():
        piece = file.readline(_PIECE_BYTES)
        if not piece:
            break
        if number >= first:
            if len(kept) + len(piece) > MAX_TEXT_BYTES:
                note = (
                    f"\n[too long: cut in line {number}; read on with view_range [{number}, ...]]"
                )
                return _decode(bytes(kept), path, cut=True) + note
            kept += piece
        if piece.endswith(b"\n"):
            number += 1
            if last is not None and number > last:
                break
        if pieces % 1000 == 0 and limit.is_over():
            raise ToolError(f"{path}: line {first} was not reached in {limit.seconds:g} seconds.")
    if not kept and first > 1:
        raise ToolError(f"{path} has fewer than {first} lines.")
    return _decode(bytes(kept), path)


def _decode(content: bytes, path: str, *, cut: bool = False) -> str:
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        is_cut = cut and error.end == len(content)  # in the middle of a character
        text = content[: error.start].decode() if is_cut else "\0"
    if "\0" in text:
        raise ToolError(
            f"{path} is neither UTF-8 text nor an image or PDF document; look at it with bash,"
            " such as `file` or `xxd | head`."
        )
    return text


def _media_type(start: bytes) -> str | None:
    """What the first bytes of a file show it to be, if that can be shown to a model."""
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return "image/webp"
    for signature, kind in _SIGNATURES.items():
        if start.startswith(signature):
            return kind
    return None


_SIGNATURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
    b"%PDF-": "application/pdf",
}


def _read_all(file: BinaryIO, path: str, kind: str) -> bytes:
    largest = MAX_PDF_BYTES if kind == "application/pdf" else MAX_IMAGE_BYTES
    content = file.read(largest + 1)
    if len(content) > largest:
        raise ToolError(f"{path} is larger than {largest} bytes; make it smaller with bash.")
    return content


def _block(content: bytes, kind: str) -> Block:
    source = {"type": "base64", "media_type": kind, "data": base64.b64encode(content).decode()}
    return {"type": "document" if kind == "application/pdf" else "image", "source": source}
