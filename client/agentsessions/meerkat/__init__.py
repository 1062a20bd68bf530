"""Meerkat: agents in sessions on a server of your own, where a turn is one request.

Every operation is a module of `agentsessions.meerkat.api`, every model a class of
`agentsessions.meerkat.models`. Names are imported when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from . import api as api, models as models

__all__ = ["api", "models"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, {}, {"api": "api", "models": "models"})
