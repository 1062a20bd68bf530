"""Meerkat: agents in sessions on a server of your own, where a turn is one request.

    from agentsessions.meerkat import Meerkat

Every operation is a module of `agentsessions.meerkat.api`, every model a class of
`agentsessions.meerkat.models`. Names are imported when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from . import api as api, models as models
    from .client import Meerkat as Meerkat
    from .errors import (
        CallbackPendingError as CallbackPendingError,
        RequestCancelledError as RequestCancelledError,
        SessionCreatedError as SessionCreatedError,
    )
    from .turn.awaited import AsyncTurnStream as AsyncTurnStream
    from .turn.blocking import TurnStream as TurnStream

__all__ = [
    "AsyncTurnStream",
    "CallbackPendingError",
    "Meerkat",
    "RequestCancelledError",
    "SessionCreatedError",
    "TurnStream",
]

if not TYPE_CHECKING:
    _MODULES = {
        **dict.fromkeys(__all__, "errors"),
        "Meerkat": "client",
        "TurnStream": "turn.blocking",
        "AsyncTurnStream": "turn.awaited",
    }
    __getattr__, __dir__ = lazy_names(__name__, _MODULES, {"api": "api", "models": "models"})
