"""The tools `write` and `edit`: a file has its old content or its new one, never half of it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress

from .errors import ToolError
from .tree import Place, WorkTree, explained, open_regular

MAX_BYTES = 10 * 1024 * 1024


def write(tree: WorkTree, path: str, content: str) -> str:
    """Make or replace a file, with the directories that lead to it."""
    data = _encode(content, path)
    with tree.find(path, make_directories=True) as place:
        tree.check_writable(place, path)
        replace(place, data, path)
    return f"Wrote {len(data)} bytes to {path}."


def edit(tree: WorkTree, path: str, old: str, new: str, *, replace_all: bool) -> str:
    """Replace a text that occurs once, or all its occurrences."""
    if not old:
        raise ToolError("old_string is empty; make a file with write.")
    if old == new:
        raise ToolError("old_string and new_string are the same.")
    with tree.find(path) as place:
        tree.check_writable(place, path)
        text = _text(place, path)
        count = _occurrences(text, old)
        if count == 0:
            raise ToolError(
                f"old_string is not in {path}. It has to match exactly, with all spaces and line"
                " breaks; read the file again."
            )
        if count > 1 and not replace_all:
            raise ToolError(
                f"old_string is {count} times in {path}. Give more of the text around the one"
                " that you mean, or set replace_all."
            )
        replace(place, _encode(text.replace(old, new), path), path)
    return f"Edited {path}: {count} {'place' if count == 1 else 'places'}."


def replace(place: Place, data: bytes, path: str) -> None:
    """Put a file with this content in its place, in one step; it keeps its permissions."""
    with explained(path):
        mode = _mode(place, path)
        name = f".{os.urandom(8).hex()}.part"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        with _removed_unless_moved(name, place.directory) as move_to:
            descriptor = os.open(name, flags, 0o666, dir_fd=place.directory)
            with os.fdopen(descriptor, "wb") as file:
                if mode is not None:
                    os.fchmod(descriptor, mode)
                file.write(data)
            move_to(place.name)


@contextmanager
def _removed_unless_moved(name: str, directory: int) -> Generator[Callable[[str], None]]:
    """A function that moves a file to its place; without that, the file goes at the end."""
    is_moved = False

    def move_to(target: str) -> None:
        nonlocal is_moved
        os.replace(name, target, src_dir_fd=directory, dst_dir_fd=directory)
        is_moved = True

    try:
        yield move_to
    finally:
        if not is_moved:
            with suppress(FileNotFoundError):
                os.unlink(name, dir_fd=directory)


def _mode(place: Place, path: str) -> int | None:
    """The permissions of the file that is there, None if none is; only a file is replaced."""
    try:
        status = os.stat(place.name, dir_fd=place.directory, follow_symlinks=False)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(status.st_mode):
        raise ToolError(f"{path} is there already, and is no regular file.")
    return stat.S_IMODE(status.st_mode) & 0o777


def _text(place: Place, path: str) -> str:
    with os.fdopen(open_regular(place, path), "rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ToolError(f"{path} is longer than {MAX_BYTES} bytes; edit it with bash.")
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise ToolError(f"{path} is no UTF-8 text; edit it with bash.") from None


def _encode(content: str, path: str) -> bytes:
    try:
        data = content.encode()
    except UnicodeEncodeError:
        raise ToolError("The text has characters that UTF-8 does not have.") from None
    if len(data) > MAX_BYTES:
        raise ToolError(f"{len(data)} bytes are too many for {path}: at most {MAX_BYTES}.")
    return data


def _occurrences(text: str, old: str) -> int:
    """How often a text occurs; occurrences may overlap, because it is unclear which is meant."""
    count, start = 0, text.find(old)
    while start >= 0:
        count += 1
        start = text.find(old, start + 1)
    return count
