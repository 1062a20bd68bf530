"""What a worker puts on disk for a session: its memory stores and the skills of its agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.lazy import lazy_names

if TYPE_CHECKING:
    from .errors import MountError as MountError
    from .session_mounts import SessionMounts as SessionMounts

_MODULES = {"MountError": "errors", "SessionMounts": "session_mounts"}

__all__ = ["MountError", "SessionMounts"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _MODULES)
