"""The words of the agent as they come: from previews, made up to exactly the message."""

from __future__ import annotations

import logging
from typing import Any

from .result import text_of

logger = logging.getLogger("agentsessions")


class Words:
    """Gives each word once. What no preview has shown comes with the message itself."""

    def __init__(self) -> None:
        self._id: str | None = None
        self._given: list[str] = []

    def preview(self, event: Any) -> str:
        """The words of an `event_start` or `event_delta`.

        Those of a message whose beginning was not previewed are left out.
        """
        if event.type == "event_start":
            if event.event.type == "agent.message":
                self._id, self._given = event.event.id, []
        elif event.event_id == self._id:
            text: str = event.delta.content.text
            self._given.append(text)
            return text
        return ""

    def complete(self, message: Any) -> str:
        """The words of an `agent.message` that were not given yet."""
        given = "".join(self._given) if message.id == self._id else ""
        self._id, self._given = None, []
        text = text_of(message)
        if not text.startswith(given):
            logger.warning("the previews of %s were not the beginning of it", message.id)
            return ""
        return text[len(given) :]
