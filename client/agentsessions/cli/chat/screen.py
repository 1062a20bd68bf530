"""The terminal of a chat: what was said, and below it what is still changing."""

from __future__ import annotations

from collections.abc import Iterable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.segment import Segment, Segments
from rich.text import Text

from ..events import call_text, text_of
from ..output import plain
from ..transcript import print_spoken, said
from .conversation import Conversation

if TYPE_CHECKING:
    from agentsessions.models import Session


class Screen:
    """Shows a conversation. Lines that are complete scroll away, the rest is drawn anew."""

    def __init__(self, console: Console, session_id: str) -> None:
        self._console = console
        self._session_id = session_id
        self._live = Live(console=console, auto_refresh=False, transient=True)

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._live.stop()

    def print_title(self, session: Session, *, is_whole: bool) -> None:
        """Say which session this is; its earlier events may be left out."""
        title = f" · {session.title}" if session.title else ""
        words = f"{session.id} · {session.agent.name}{title}"
        if not is_whole:
            words += f"\nearlier events: agentsessions tail {session.id}"
        self._console.print(Text(plain(words), "dim"))

    def print_event(self, event: Any) -> None:
        """Add an event to what was said."""
        print_spoken(self._console, event)

    def print_cut_off(self, text: str) -> None:
        """Add what the agent had written when it was stopped."""
        self._console.print(said("agent", Text(f"{plain(text).rstrip()} …")))

    def print_error(self, error: Exception) -> None:
        """Add what went wrong."""
        self._console.print(said("error", Text(plain(str(error)), "red"), "bold red"))

    def draw(self, conversation: Conversation) -> None:
        """Draw what is still changing."""
        parts = [*self._drafts(conversation), *_questions(conversation, self._session_id)]
        parts += [_prompt(conversation), _status(conversation)]
        self._live.update(self._last_lines(parts), refresh=True)

    def _drafts(self, conversation: Conversation) -> Iterable[RenderableType]:
        for draft in conversation.drafts.values():
            yield said("agent", Text(plain(text_of(draft.content)) + "▌"))
        for send in conversation.unseen:
            if send.text:
                yield said("you", Text(plain(send.text), "dim"), "cyan")

    def _last_lines(self, parts: list[RenderableType]) -> Segments:
        """What of it fits on the screen, the last line at the bottom."""
        console = self._console
        options = console.options.update(height=None)
        lines = console.render_lines(Group(*parts), options, pad=False)
        shown = lines[-max(console.height - 1, 1) :]
        return Segments([each for line in shown for each in (*line, Segment.line())][:-1])


def _questions(conversation: Conversation, session_id: str) -> Iterable[RenderableType]:
    if (call := conversation.asked) is not None:
        yield said("allow?", Text(call_text(call), "bold yellow"), "yellow")
    for custom in conversation.unanswered:
        command = f"agentsessions answer {session_id} {custom.id} RESULT"
        yield said("waits", Text(command, "yellow"), "yellow")


def _prompt(conversation: Conversation) -> RenderableType:
    line = conversation.line
    text = Text(line.text[: line.cursor])
    under = line.text[line.cursor : line.cursor + 1]
    text.append(under if under.strip(" \n") else " ", "reverse")
    text.append("\n" if under == "\n" else "")
    text.append(line.text[line.cursor + 1 :])
    return said(">", text, "cyan")


def _status(conversation: Conversation) -> RenderableType:
    if conversation.hint:
        words = conversation.hint
    elif conversation.asked is not None:
        words = "y allows · n denies · or type why not · Esc interrupts"
    elif conversation.is_running:
        words = "working · Esc interrupts"
    else:
        words = "Enter sends · ctrl-D leaves"
    return said("", Text(words, "dim"))
