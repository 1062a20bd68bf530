"""The files of a skill's version: one folder with a `SKILL.md` that says what it is."""

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from tempfile import TemporaryFile
from typing import Any

import yaml

from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.http.uploads import Upload
from agentsessions_emulator.jsontypes import is_object

_MANIFEST = "SKILL.md"
_FRONT_MATTER = re.compile(r"---\r?\n(.*?)\r?\n---[ \t]*(\r?\n|$)", re.DOTALL)
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MAX_NAME = 64
_MAX_DESCRIPTION = 1024
_MAX_BYTES = 30 * 1024 * 1024
_FIRST_DATE = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Package:
    """An uploaded version: its name and description, and its files by their paths within it."""

    name: str
    description: str
    files: dict[str, Upload]

    def archive(self, piece: int) -> Iterator[bytes]:
        """A zip archive of the files in a folder called after the skill, piece by piece."""
        with TemporaryFile() as written:
            with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
                for path, upload in sorted(self.files.items()):
                    # A date of its own would make each archive of the same files another one.
                    entry = zipfile.ZipInfo(f"{self.name}/{path}", _FIRST_DATE)
                    archive.writestr(entry, b"".join(upload.pieces(piece)), zipfile.ZIP_DEFLATED)
            written.seek(0)
            while data := written.read(piece):
                yield data


def read_package(uploads: Sequence[Upload]) -> Package:
    """The package that uploaded files make up, or a 400 that says what is wrong with it."""
    size = sum(upload.size for upload in uploads)
    if size > _MAX_BYTES:
        raise ApiError(413, f"The files of a skill have at most {_MAX_BYTES} bytes, not {size}.")
    paths = [_checked_path(upload.filename) for upload in uploads]
    folders = {path.parts[0] for path in paths}
    if len(folders) != 1 or any(len(path.parts) < 2 for path in paths):
        raise invalid("files[]: all files must be in one top-level folder, such as 'my-skill/'.")
    files: dict[str, Upload] = {}
    for path, upload in zip(paths, uploads, strict=True):
        inner = str(PurePosixPath(*path.parts[1:]))
        if inner in files:
            raise invalid(f"files[]: {str(path)!r} is sent more than once.")
        files[inner] = upload
    if _MANIFEST not in files:
        raise invalid(f"files[]: the top-level folder must have a {_MANIFEST}.")
    name, description = _read_manifest(files[_MANIFEST])
    return Package(name, description, files)


def _checked_path(name: str) -> PurePosixPath:
    path = PurePosixPath(name)
    parts = name.split("/")
    if path.is_absolute() or "\\" in name or any(part in ("", ".", "..") for part in parts):
        raise invalid(f"files[]: {name!r} must be a plain relative path such as 'my-skill/a.txt'.")
    return path


def _read_manifest(upload: Upload) -> tuple[str, str]:
    """The name and the description in the front matter."""
    found = _FRONT_MATTER.match(b"".join(upload.pieces(upload.size or 1)).decode(errors="replace"))
    try:
        fields: Any = yaml.safe_load(found[1]) if found else None
    except yaml.YAMLError:
        fields = None
    if not is_object(fields):
        raise invalid(f"{_MANIFEST} must begin with front matter in YAML, between lines of '---'.")
    name, description = fields.get("name"), fields.get("description")
    if not isinstance(name, str) or len(name) > _MAX_NAME or not _NAME.fullmatch(name):
        raise invalid(
            f"{_MANIFEST}: the name must be lower-case letters and digits with hyphens between"
            f" them, at most {_MAX_NAME} characters."
        )
    if not isinstance(description, str) or not 1 <= len(description.strip()) <= _MAX_DESCRIPTION:
        raise invalid(f"{_MANIFEST}: the description must have 1 to {_MAX_DESCRIPTION} characters.")
    return name, description.strip()
