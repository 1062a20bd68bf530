"""A conversation where nobody watches: as lines, or as JSON for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..output import print_json
from ..transcript import print_spoken
from .conversation import Conversation

if TYPE_CHECKING:
    from rich.console import Console

    from agentsessions.models import Session


class JsonView:
    """Every event as one line of JSON. What fails ends the chat."""

    def print_title(self, session: Session, *, is_whole: bool) -> None:
        """Whoever reads this knows the session."""

    def print_event(self, event: Any) -> None:
        """Print an event."""
        print_json(event.to_dict())

    def print_cut_off(self, text: str) -> None:
        """Only those who watch see messages that are not complete."""

    def print_error(self, error: Exception) -> None:
        """Nobody could try again."""
        raise error

    def draw(self, conversation: Conversation) -> None:
        """Nothing is drawn."""


class PlainView(JsonView):
    """What was said, line by line."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def print_event(self, event: Any) -> None:
        """Print what was said, if anything was."""
        print_spoken(self._console, event)
