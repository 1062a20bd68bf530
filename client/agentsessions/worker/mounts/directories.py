"""Directories that are a worker's own, and links to them from where the agent looks."""

from __future__ import annotations

import logging
import os
import shutil
from contextlib import suppress
from pathlib import Path

from ..toolset.tree import Parts, WorkTree, explained
from .errors import MountError

MARKER = ".agentsessions-mount"
LINKED_BELOW = "/mnt/"

_log = logging.getLogger("agentsessions.worker")


def claim_directory(workdir: Path, parts: Parts) -> Path:
    """Make an empty directory, in the place of one that a worker has left behind.

    Raises MountError if something else is there, and ToolError if that leads out of `workdir`.
    """
    tree = WorkTree(workdir)
    path = "/".join(parts)
    with tree.find(path, make_directories=True) as place, explained(path):
        target = tree.root.joinpath(*place.parts)
        if target.exists():
            if not (target / MARKER).is_file():
                raise MountError(f"{target} exists already, and no worker has made it")
            shutil.rmtree(place.name, dir_fd=place.directory)
        os.mkdir(place.name, 0o700, dir_fd=place.directory)
    (target / MARKER).touch()
    return target


def release_directory(target: Path) -> None:
    """Remove a directory that a worker has made."""
    if (target / MARKER).is_file():
        shutil.rmtree(target, ignore_errors=True)


def link(path: str, target: Path) -> None:
    """Let an absolute path lead to a directory, for the agent's commands.

    Only below /mnt, and only where nothing is but a link that leads nowhere. If it cannot be, the
    tools for files find the directory all the same.
    """
    place = Path(path)
    if not path.startswith(LINKED_BELOW):
        _log.warning("%s is not below /mnt: commands find it at %s", path, target)
        return
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.is_symlink() and (not place.exists() or place.readlink() == target):
            place.unlink()
        place.symlink_to(target)
    except OSError as error:
        _log.warning("%s cannot be made (%s): commands find it at %s", path, error, target)


def unlink(path: str, target: Path) -> None:
    """Remove a link that leads to this directory."""
    place = Path(path)
    with suppress(OSError):
        if place.readlink() == target:
            place.unlink()
