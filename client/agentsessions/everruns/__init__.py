"""Everruns: agents in sessions on a server that keeps a log of everything that happens.

    from agentsessions.everruns import Agent, Everruns

`Everruns` is a client of the management API, `Agent` one of a single agent and its users. Every
operation is a module of `agentsessions.everruns.api`, every model a class of
`agentsessions.everruns.models`. Names are imported when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from . import api as api, models as models
    from .agent import Agent as Agent
    from .channel.run import AgentRun as AgentRun
    from .client import Everruns as Everruns

__all__ = ["Agent", "AgentRun", "Everruns"]

if not TYPE_CHECKING:
    _MODULES = {"Agent": "agent", "AgentRun": "channel.run", "Everruns": "client"}
    __getattr__, __dir__ = lazy_names(__name__, _MODULES, {"api": "api", "models": "models"})
