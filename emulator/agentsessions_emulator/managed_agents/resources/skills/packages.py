"""The files of a skill's version: one folder with a `SKILL.md` that says what it is."""

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.http.uploads import Upload
from agentsessions_emulator.http.yaml_text import load_yaml
from agentsessions_emulator.jsontypes import is_object

_MANIFEST = "SKILL.md"
_FRONT_MATTER = re.compile(r"---\r?\n(.*?)\r?\n---[ \t]*(\r?\n|$)", re.DOTALL)
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MAX_NAME = 64
_MAX_DESCRIPTION = 1024
_MAX_BYTES = 30 * 1024 * 1024


@dataclass(frozen=True)
class Package:
    """An uploaded version: its name and description, and its files by their paths within it."""

    name: str
    description: str
    files: dict[str, Upload]

    def archive(self) -> bytes:
        """A zip archive of the files in a folder called after the skill."""
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w") as archive:
            for path, upload in sorted(self.files.items()):
                # Without a date of its own, so that the same files are the same archive.
                entry = zipfile.ZipInfo(f"{self.name}/{path}")
                archive.writestr(entry, upload.read(), zipfile.ZIP_DEFLATED)
        return written.getvalue()


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
    is_odd = "\\" in name or not name.isprintable()
    if is_odd or any(part in ("", ".", "..") for part in parts):
        raise invalid(f"files[]: {name!r} must be a plain relative path such as 'my-skill/a.txt'.")
    return path


def _read_manifest(upload: Upload) -> tuple[str, str]:
    """The name and the description in the front matter."""
    found = _FRONT_MATTER.match(upload.read().decode(errors="replace"))
    try:
        fields: Any = load_yaml(found[1]) if found else None
    except ValueError:
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
