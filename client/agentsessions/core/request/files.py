"""Files on their way to the service: from a path, bytes or an open file, streamed from disk."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from io import TextIOBase
from pathlib import Path
from typing import IO, Any, TypeAlias

from attrs import evolve, field, frozen

from ..headers import check_header
from ..public import public
from ..serialization.decoding import is_array
from ..serialization.unset import UNSET

FileContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes]


@public
@frozen
class FilePart:
    """A file with a name and a media type of your choice; None takes them from the content."""

    content: FileContent
    name: str | None = None
    media_type: str | None = None


FileInput: TypeAlias = FileContent | FilePart


@frozen
class MultipartBody:
    """The parts of a form, by their names on the wire; nothing is opened or read yet."""

    fields: tuple[tuple[str, str], ...] = field(repr=False)
    files: tuple[tuple[str, FilePart], ...] = field(repr=False)

    @property
    def rereadable(self) -> bool:
        """Whether the body can be sent a second time."""
        return all(
            isinstance(part.content, bytes | os.PathLike) or is_seekable(part.content)
            for _, part in self.files
        )


def is_seekable(file: object) -> bool:
    """Whether an open file can be read again from its beginning."""
    return bool(getattr(file, "seekable", bool)())


def multipart(
    where: str, form: Mapping[str, Any], file_parts: Collection[str] = ()
) -> MultipartBody:
    """The form of a multipart body, from wire names to values; lists give several parts of one
    name.

    Raises TypeError for a value that is neither text, a number nor a file, and for anything but a
    file in one of `file_parts`.
    """
    fields: list[tuple[str, str]] = []
    files: list[tuple[str, FilePart]] = []
    for name, value in form.items():
        for item in value if is_array(value) else [value]:
            match item:
                case None:
                    continue
                case _ if item is UNSET:
                    continue
                case _ if name in file_parts:
                    files.append((name, _part(where, name, item)))
                case bool():
                    fields.append((name, "true" if item else "false"))
                case str() | int() | float():
                    fields.append((name, _text(item)))
                case _:
                    files.append((name, _part(where, name, item)))
    return MultipartBody(tuple(fields), tuple(files))


def _part(where: str, name: str, value: Any) -> FilePart:
    part = value if isinstance(value, FilePart) else FilePart(value)
    if part.media_type is not None:
        check_header("content-type", part.media_type)
    file_name = _file_name(where, name, part.content)
    return evolve(part, name=_text(part.name or file_name))


def _text(value: object) -> str:
    """A value as a form can hold it: with U+FFFD for half of a surrogate pair."""
    return str(value).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _file_name(where: str, name: str, content: FileContent) -> str:
    match content:
        case bytes():
            return "upload"
        case os.PathLike():
            return Path(content).name
        case _:
            return _name_of_open_file(where, name, content)


def _name_of_open_file(where: str, name: str, file: Any) -> str:
    if not hasattr(file, "read") or isinstance(file, TextIOBase):
        raise TypeError(
            f"{where}: {name} must be bytes, a pathlib.Path or a file opened in binary mode, "
            f"not {type(file).__name__}"
        )
    known = getattr(file, "name", None)
    return Path(known).name if isinstance(known, str) else "upload"
