"""The loop of a chat: takes what happens, and shows what became of it."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Protocol

from agentsessions.core.errors import MaybeSentError

from ..failures import RefusedError
from .conversation import Conversation, Leave, Send
from .happenings import Ended, Happened, Happening, Happenings, Pressed, Said, Sent
from .keys import Key

if TYPE_CHECKING:
    from agentsessions.client import Client
    from agentsessions.models import Session


class View(Protocol):
    """Where a conversation is shown."""

    def print_title(self, session: Session, *, is_whole: bool) -> None: ...
    def print_event(self, event: Any) -> None: ...
    def print_cut_off(self, text: str) -> None: ...
    def print_error(self, error: Exception) -> None: ...
    def draw(self, conversation: Conversation) -> None: ...


class Chat:
    """One chat with a session. `history` are its last events so far, `after` the last of them."""

    def __init__(self, client: Client, session_id: str, view: View) -> None:
        self._happenings = Happenings(client, session_id)
        self._view = view
        self._conversation = Conversation()
        self._lines = deque[str | None]()

    def run(self, history: list[Any], *, by_keys: bool) -> Leave:
        """Talk until somebody leaves. Raises RefusedError or an error of the SDK if that fails."""
        for event in history:
            self._show(event)
        after = history[-1].id if history else None
        happenings = self._happenings
        happenings.start(after, happenings.read_keys if by_keys else happenings.read_lines)
        try:
            with _signals_to(happenings.queue):
                leave = self._talk()
        finally:
            happenings.close()
        for happening in happenings.finish():
            if isinstance(happening, Sent):
                self._note_sent(happening)
        return leave

    def _talk(self) -> Leave:
        while True:
            self._view.draw(self._conversation)
            for happening in self._next():
                if (leave := self._take(happening)) is not None:
                    return leave

    def _next(self) -> Iterator[Happening]:
        """What happens next, and all that has happened until it is dealt with."""
        queue = self._happenings.queue
        yield queue.get()
        while True:
            try:
                yield queue.get_nowait()
            except Empty:
                return

    def _take(self, happening: Happening) -> Leave | None:
        match happening:
            case Happened(event):
                self._show(event)
            case Pressed(keys):
                for key in keys:
                    if (leave := self._do(self._conversation.press(key))) is not None:
                        return leave
            case Said(text):
                self._lines.append(text)
            case Sent():
                self._note_sent(happening)
            case Ended(Exception() as error):
                raise error
            case Ended():
                if any(self._lines):
                    raise RefusedError("the session has ended; the lines that follow were not sent")
                return Leave()
        return self._take_line()

    def _note_sent(self, sent: Sent) -> None:
        if sent.error is None:
            self._conversation.sent(sent.send, sent.event_ids)
            return
        self._conversation.failed(sent.send, is_lost=not isinstance(sent.error, MaybeSentError))
        self._view.print_error(sent.error)

    def _show(self, event: Any) -> None:
        is_shown = self._conversation.take(event)
        for text in self._conversation.cut_off:
            self._view.print_cut_off(text)
        self._conversation.cut_off.clear()
        if is_shown:
            self._view.print_event(event)

    def _take_line(self) -> Leave | None:
        """Say the next line of standard input, once the session waits for one."""
        conversation = self._conversation
        while self._lines and (conversation.is_listening or conversation.asked):
            line = self._lines.popleft()
            if line is None:
                if conversation.asked:
                    raise RefusedError("the input has ended, and a call waits for a yes or no")
                return Leave()
            if line.strip():
                self._do(conversation.say(line))
        return None

    def _do(self, action: Send | Leave | None) -> Leave | None:
        if isinstance(action, Send):
            self._happenings.send(action)
            return None
        return action


@contextmanager
def _signals_to(queue: SimpleQueue[Happening]) -> Generator[None]:
    """Ctrl-C is a key like any other, so that nothing is cut short by it."""

    def press(_signal: int, _frame: object) -> None:
        queue.put(Pressed([Key.INTERRUPT]))

    before = signal.signal(signal.SIGINT, press)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
