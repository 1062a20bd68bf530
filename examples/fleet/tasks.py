"""The queue, and what workers do with what is in it.

The queue is Celery's, with Redis as its broker where `FLEET_BROKER` names one, else a folder. What
is in it may be lost: a message says no more than that a session may be waiting. The service knows
whether it is, and `sweep` finds the sessions whose message was lost.
"""
# pyright: basic
# pyright: reportMissingTypeStubs=false
# Celery has no types.

from __future__ import annotations

import logging
import os
from functools import cache
from pathlib import Path
from typing import Any

from celery import Celery  # type: ignore[import-untyped]  # it has no types
from kombu.exceptions import OperationalError

from agentsessions import AgentSessionsError, Client

from .tools import TOOLS

__all__ = ["OperationalError", "app", "enqueue"]

LONGEST_WAIT = 600.0
"""Seconds after which a worker has better things to do than to wait for the end of a turn."""

logger = logging.getLogger(__name__)


def _settings(broker: str) -> dict[str, Any]:
    if "://" in broker:
        return {"broker_url": broker}
    for name in ("messages", "control"):
        (Path(broker) / name).mkdir(parents=True, exist_ok=True)
    folders = {
        "data_folder_in": f"{broker}/messages",
        "data_folder_out": f"{broker}/messages",
        "control_folder": f"{broker}/control",
        "polling_interval": 0.1,
    }
    return {"broker_url": "filesystem://", "broker_transport_options": folders}


app: Any = Celery("fleet")
app.conf.update(
    _settings(os.environ.get("FLEET_BROKER", "build/fleet")),
    task_ignore_result=True,
    worker_prefetch_multiplier=1,
    broker_connection_retry_on_startup=True,
)


@cache
def _client() -> Client:
    """One for all threads of a worker."""
    return Client()


def _take_up(session_id: str) -> None:
    """Answer the calls that a session waits for, and go on until its turn is over.

    A session that another worker works on, or that has ended meanwhile, is no mistake: that is what
    messages that come twice, late or in the wrong order look like.
    """
    try:
        result = _client().sessions.run(session_id, tools=TOOLS, timeout=LONGEST_WAIT)
    except AgentSessionsError as error:
        logger.warning("left %s for the next sweep: %s", session_id, error)
    else:
        logger.info("%s: answered %d calls", session_id, len(result.tool_calls))


take_up: Any = app.task(_take_up, name="fleet.take_up")


def enqueue(session_id: str) -> None:
    """Have some worker look after a session. Raises OperationalError if the broker is away."""
    take_up.apply_async([session_id], retry=False)
