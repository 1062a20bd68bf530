"""The built-in tools of a self-hosted worker: `bash`, `read`, `write`, `edit`, `glob`, `grep`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ...core.lazy import lazy_names

if os.name != "posix":  # there is no way to keep file names from leading out of a directory
    raise ImportError(
        "the built-in tools need a POSIX system, such as Linux or macOS: run the worker in a"
        " container, or without them"
    )

if TYPE_CHECKING:
    from .tools import BuiltInTools as BuiltInTools, built_in_tools as built_in_tools
    from .tree import MountPoint as MountPoint

_MODULES = {"BuiltInTools": "tools", "built_in_tools": "tools", "MountPoint": "tree"}

__all__ = ["BuiltInTools", "MountPoint", "built_in_tools"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _MODULES)
