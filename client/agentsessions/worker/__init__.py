"""Self-hosted workers: they carry out the tool calls of sessions on machines of your own.

    from agentsessions import Client
    from agentsessions.worker import Worker

    Worker(Client(), "env_01", environment_key=key, workdir="/workspace").run()

`python -m agentsessions.worker` does the same from a shell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.lazy import lazy_names

if TYPE_CHECKING:
    from .worker import Worker as Worker

_MODULES = {"Worker": "worker"}

__all__ = ["Worker"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(__name__, _MODULES)
