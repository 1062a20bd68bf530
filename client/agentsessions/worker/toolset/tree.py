"""The files that the tools reach: those below one directory, whatever a path or a symlink says.

Each step of a path is taken from an open directory and never through a symlink. A symlink is read
instead, and its steps are taken the same way. So a directory that is replaced by a symlink during a
call leads nowhere else: the step fails.
"""

from __future__ import annotations

import errno
import os
import stat
from collections import deque
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from .errors import ToolError

Parts = tuple[str, ...]

_MAX_SYMLINKS = 40
# O_PATH also opens directories that may be passed but not listed.
_STEP = os.O_DIRECTORY | os.O_NOFOLLOW | getattr(os, "O_PATH", os.O_RDONLY)


class MountPoint(NamedTuple):
    """A directory that the agent knows by an absolute path, while it is in the working directory.

    Attributes:
        path: the absolute path, such as `/mnt/memory/notes`.
        parts: the names that lead to the directory from the working directory.
        is_read_only: whether the tools leave it as it is.
    """

    path: str
    parts: Parts
    is_read_only: bool = False


class Place(NamedTuple):
    """Where a path leads. The place itself need not exist.

    Attributes:
        directory: the descriptor of the directory that it is in.
        name: its name there, which is no symlink; `.` for the root.
        parts: the names that lead to it from the root, none of them a symlink.
    """

    directory: int
    name: str
    parts: Parts


class WorkTree:
    """The directory `root` and what is below it.

    Args:
        root: the directory; it has to exist.
        mounts: what absolute paths outside stand for.
    """

    def __init__(self, root: str | os.PathLike[str], *, mounts: Sequence[MountPoint] = ()) -> None:
        self.root = Path(root).resolve(strict=True)
        self._read_only = [mount.parts for mount in mounts if mount.is_read_only]
        self._names = {PurePosixPath(mount.path).parts: mount.parts for mount in mounts}
        for name in (self.root, Path(root).absolute()):
            self._names[name.parts] = ()

    def parts(self, path: str) -> Parts:
        """The steps from the root that a path stands for; raises ToolError for one outside."""
        if not path or "\0" in path:
            raise ToolError("A path is not empty, and has no NUL characters.")
        steps = PurePosixPath(path).parts
        if not path.startswith("/"):
            return steps
        for name, parts in self._names.items():
            if steps[: len(name)] == name:
                return parts + steps[len(name) :]
        raise _outside(path)

    @contextmanager
    def find(self, path: str, *, make_directories: bool = False) -> Generator[Place]:
        """Where `path` leads; the descriptor is closed at the end of the block.

        Raises ToolError if that is outside, and where a directory on the way does not exist,
        unless those are to be made.
        """
        with explained(path):
            walk = _Walk(self, path, make_directories)
        try:
            with explained(path):
                place = walk.to(self.parts(path))
            yield place
        finally:
            walk.close()

    def check_writable(self, place: Place, path: str) -> None:
        """Raise ToolError where nothing may be changed."""
        if any(place.parts[: len(parts)] == parts for parts in self._read_only):
            raise ToolError(f"{path} is read-only.")

    @contextmanager
    def open_file(self, path: str) -> Generator[int]:
        """A descriptor to read a file; raises ToolError for what is no regular file."""
        with self.find(path) as place:
            descriptor = open_regular(place, path)
            try:
                yield descriptor
            finally:
                os.close(descriptor)


class _Walk:
    """The directories from the root to where a path has led so far, open."""

    def __init__(self, tree: WorkTree, path: str, make_directories: bool) -> None:
        self._tree = tree
        self._path = path
        self._make_directories = make_directories
        self._open = [os.open(tree.root, _STEP)]
        self._parts: list[str] = []

    def to(self, parts: Parts) -> Place:
        ahead = deque(parts)
        symlinks = 0
        while ahead:
            step = ahead.popleft()
            if step == "..":
                self._back()
                continue
            target = _read_link(step, self._open[-1])
            if target is not None:
                symlinks += 1
                if symlinks > _MAX_SYMLINKS:
                    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
                ahead.extendleft(reversed(self._follow(target)))
            elif ahead:
                self._enter(step)
            else:
                return Place(self._open[-1], step, (*self._parts, step))
        return Place(self._open[-1], ".", tuple(self._parts))

    def _follow(self, target: str) -> Parts:
        """The steps that a symlink stands for, from where the walk then is."""
        if not target.startswith("/"):
            return PurePosixPath(target).parts
        try:
            parts = self._tree.parts(target)
        except ToolError:
            raise _outside(self._path) from None
        while self._parts:
            self._back()
        return parts

    def _enter(self, step: str) -> None:
        if self._make_directories:
            _ensure_directory(step, self._open[-1])
        self._open.append(os.open(step, _STEP, dir_fd=self._open[-1]))
        self._parts.append(step)

    def _back(self) -> None:
        if not self._parts:
            raise _outside(self._path)
        self._parts.pop()
        os.close(self._open.pop())

    def close(self) -> None:
        while self._open:
            os.close(self._open.pop())


def open_regular(place: Place, path: str) -> int:
    """Open a regular file to read it. Others are not opened: a pipe could wait, a device act."""
    with explained(path):
        _check_regular(os.stat(place.name, dir_fd=place.directory, follow_symlinks=False), path)
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
        descriptor = os.open(place.name, flags, dir_fd=place.directory)
        return kept_if(descriptor, lambda: _check_regular(os.fstat(descriptor), path))


def kept_if(descriptor: int, check: Callable[[], None]) -> int:
    """The descriptor, which is closed if the check raises."""
    try:
        check()
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


@contextmanager
def explained(path: str) -> Generator[None]:
    """Turn errors of the operating system into ToolErrors that name the path."""
    try:
        yield
    except UnicodeEncodeError:
        raise ToolError("The path has characters that no file name can have.") from None
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise ToolError(f"{path}: {reason}.") from error


def _check_regular(status: os.stat_result, path: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise ToolError(f"{path} is a directory; list it with glob, such as {{'pattern': '*'}}.")
    if not stat.S_ISREG(status.st_mode):
        raise ToolError(f"{path} is no regular file.")


def _read_link(name: str, directory: int) -> str | None:
    """The target of a symlink, None for what is none or does not exist."""
    try:
        return os.readlink(name, dir_fd=directory)
    except OSError as error:
        if error.errno in (errno.EINVAL, errno.ENOENT):
            return None
        raise


def _ensure_directory(name: str, directory: int) -> None:
    with suppress(FileExistsError):
        os.mkdir(name, dir_fd=directory)


def _outside(path: str) -> ToolError:
    return ToolError(f"{path} is outside of the working directory; use a path inside of it.")
