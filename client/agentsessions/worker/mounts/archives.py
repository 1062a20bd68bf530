"""Taking the files out of a skill's archive, which somebody else may have made."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import IO

MAX_FILES = 10_000
MAX_BYTES = 512 * 1024 * 1024
_BLOCK_BYTES = 64 * 1024


class ArchiveError(Exception):
    """An archive that is refused."""


def extract(archive: Path, target: Path) -> None:
    """Write the files of a zip archive into an empty directory, without their top directory.

    Files keep whether they can be executed, and nothing else. Symlinks and devices are left out.
    Raises ArchiveError for what leads out of the directory, and for what is too large.
    """
    try:
        with zipfile.ZipFile(archive) as content:
            _extract(content, target)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise ArchiveError(f"it cannot be read: {error}") from error


def _extract(content: zipfile.ZipFile, target: Path) -> None:
    members = [(member, _parts(member.filename)) for member in content.infolist()]
    files = [(member, parts) for member, parts in members if _is_file(member)]
    if len(files) > MAX_FILES:
        raise ArchiveError(f"it has more than {MAX_FILES} files")
    top = _top_directory([parts for _, parts in files])
    left = MAX_BYTES
    for member, parts in files:
        path = target.joinpath(*parts[top:])
        path.parent.mkdir(parents=True, exist_ok=True)
        with content.open(member) as source, path.open("xb") as file:
            left -= _copy(source, file, left)
        path.chmod(0o755 if member.external_attr >> 16 & 0o111 else 0o644)


def _parts(name: str) -> tuple[str, ...]:
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts:
        raise ArchiveError(f"{name!r} leads out of it")
    return path.parts


def _is_file(member: zipfile.ZipInfo) -> bool:
    kind = stat.S_IFMT(member.external_attr >> 16)
    return not member.is_dir() and kind in (0, stat.S_IFREG)


def _top_directory(files: Sequence[tuple[str, ...]]) -> int:
    """1 if all files are in the same directory, else 0."""
    return int(len({parts[0] for parts in files}) == 1 and all(len(parts) > 1 for parts in files))


def _copy(source: IO[bytes], target: IO[bytes], limit: int) -> int:
    copied = 0
    while block := source.read(_BLOCK_BYTES):
        copied += len(block)
        if copied > limit:
            raise ArchiveError(f"it has more than {MAX_BYTES} bytes")
        target.write(block)
    return copied
