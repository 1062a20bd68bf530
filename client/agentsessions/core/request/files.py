"""Files on their way to the service: from a path, bytes or an open file, streamed from disk."""

from __future__ import annotations

import os
from collections.abc import Mapping
from inspect import iscoroutinefunction
from io import TextIOBase
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

from attrs import evolve, field, frozen

from ..headers import check_header
from ..public import public
from ..serialization.decoding import is_array, is_sequence
from ..serialization.model import Model, wire_values
from ..serialization.unset import UNSET
from .operation import Call

FileContent: TypeAlias = bytes | os.PathLike[str] | IO[bytes]


@public
@frozen
class FilePart:
    """A file with a name and a media type of your choice; None takes them from the content."""

    content: FileContent
    name: str | None = None
    media_type: str | None = None


FileInput: TypeAlias = (
    FileContent | str | FilePart | tuple[str, FileContent] | tuple[str, FileContent, str | None]
)
"""A file to send: its path, bytes, an open file, a `FilePart`, or (name, content[, media type])."""


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


def with_files(call: Call[Any, Any]) -> Any:
    """The fields of a form, with a `FilePart` for each of its files.

    Of a directory, which stands for several files, all are sent but hidden ones and caches. Raises
    TypeError for what is no file.
    """
    where, body = call.operation.id, call.body
    if not isinstance(body, Model | Mapping):
        return body
    fields: dict[str, Any] = (
        {**body.additional_properties, **wire_values(body)} if isinstance(body, Model) else {**body}
    )
    for name in call.operation.file_parts:
        value = fields.get(name, UNSET)
        if value is not UNSET and value is not None:
            several = is_sequence(value) and not _is_named(value)
            fields[name] = [
                part
                for item in (value if several else [value])
                for part in _parts(where, name, item)
            ]
    return fields


def _is_named(value: Any) -> bool:
    """Whether this is (name, content[, media type])."""
    is_tuple = is_sequence(value) and isinstance(value, tuple)
    return is_tuple and len(value) in {2, 3} and isinstance(value[0], str)


def _parts(where: str, name: str, value: Any) -> list[FilePart]:
    if _is_named(value):
        file_name, content, *media_type = value
        value = FilePart(content, file_name, *media_type)
    elif isinstance(value, str | os.PathLike):
        path = Path(cast("str | os.PathLike[str]", value))
        if path.is_dir() and name.endswith("[]"):
            return _files_in(path)
        value = path
    return [_part(where, name.removesuffix("[]"), value)]


def _files_in(directory: Path) -> list[FilePart]:
    """The files of a directory, each named by its path from the directory's parent."""
    top = directory.resolve().name
    found = [
        FilePart(path, name=f"{top}/{inside.as_posix()}")
        for path in sorted(directory.rglob("*"))
        for inside in [path.relative_to(directory)]
        if path.is_file() and not any(map(_is_left_out, inside.parts))
    ]
    if not found:
        raise ValueError(f"there is no file in {str(directory)!r}")
    return found


def _is_left_out(name: str) -> bool:
    return name.startswith(".") or name == "__pycache__"


def multipart(where: str, form: Mapping[str, Any]) -> MultipartBody:
    """The form of a multipart body, from wire names to values; lists give several parts of one
    name.

    Raises TypeError for a value that is neither text, a number nor a file.
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
    _check_open_file(f"{where}: {name}", file)
    known = getattr(file, "name", None)
    return Path(known).name if isinstance(known, str) else "upload"


def _check_open_file(where: str, file: Any) -> None:
    """Raise TypeError, with the remedy, for what gives no bytes."""
    if isinstance(file, str):
        raise TypeError(
            f"{where} cannot be a text beside a name: pass pathlib.Path(...) for a file, or "
            "text.encode() for its content"
        )
    if not hasattr(file, "read"):
        raise TypeError(
            f"{where} must be a path, bytes, a file opened in binary mode or "
            f"(name, content[, media type]), not {type(file).__name__}"
        )
    if isinstance(file, TextIOBase) or hasattr(file, "encoding"):
        raise TypeError(
            f"{where} is a file opened as text: open it with mode 'rb', or pass its path"
        )
    if iscoroutinefunction(file.read):
        raise TypeError(f"{where} is a file to be awaited: pass its path")
