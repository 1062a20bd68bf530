"""What a conversation has come to, and what a key or a line means in it. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import Factory, define, field, frozen

from agentsessions.managed_agents.run.accumulate import accumulate
from agentsessions.models import AgentMessageEvent, EventDelta, EventStart

from ..commands.answer import confirmation
from ..events import text_of
from ..pending import PendingCalls, is_custom
from .keys import Key
from .line import Line

_WORKS = frozenset({"session.status_running", "session.status_rescheduled", "user.message"})
_ENDS_DRAFTS = frozenset({"span.model_request_end", "session.status_idle"})
"""After these nothing follows of a message that is not complete."""
_FINAL = frozenset({"session.status_terminated", "session.deleted"})


@define(eq=False)
class Send:
    """Events on their way to the session; `text` is what they say.

    `missing` are the ids that the service gave them and that have not come back as events, None
    before it has answered.
    """

    events: Sequence[dict[str, Any]]
    text: str = ""
    missing: set[str] | None = None


@frozen
class Leave:
    """The conversation is over; `interrupted` by ctrl-C."""

    interrupted: bool = False


@define
class Conversation:
    """Follows a session and its user.

    Attributes:
        line: What is being typed.
        is_running: Whether the agent works.
        is_over: Whether the session will never answer again.
        drafts: Messages that the agent is writing, by the ids of their events.
        cut_off: Messages of the agent that will never be complete, as far as they came.
        unseen: Sends whose events have not come back yet, in order.
        hint: What the user should know next.
    """

    line: Line = Factory(Line)
    is_running: bool = False
    is_over: bool = False
    drafts: dict[str, AgentMessageEvent] = Factory(dict[str, AgentMessageEvent])
    cut_off: list[str] = Factory(list[str])
    unseen: list[Send] = Factory(list[Send])
    hint: str = ""
    _pending: PendingCalls = field(factory=PendingCalls, init=False)
    _seen: set[str] = field(factory=set[str], init=False)
    _is_leaving: bool = field(default=False, init=False)

    @property
    def asked(self) -> Any | None:
        """The call that waits for a yes or no; None without one."""
        return next((call for call in self._pending.waiting() if not is_custom(call)), None)

    @property
    def unanswered(self) -> list[Any]:
        """Calls of custom tools, which are for a program to answer."""
        return [call for call in self._pending.waiting() if is_custom(call)]

    @property
    def is_listening(self) -> bool:
        """Whether the session waits for its user and for nothing else."""
        return not self.is_over and not self.is_running and not self.unseen

    def take(self, event: Any) -> bool:
        """Take note of an event; whether there is something of it to show."""
        kind: str = event.type
        if kind in ("event_start", "event_delta"):
            self._note_draft(event)
            return False
        event_id: str = getattr(event, "id", "")
        self.drafts.pop(event_id, None)
        if kind in _ENDS_DRAFTS:
            texts = [text_of(draft.content) for draft in self.drafts.values()]
            self.cut_off += filter(None, texts)
            self.drafts.clear()
        self._note_seen(event_id)
        self._pending.take(event)
        self._note_status(kind)
        return True

    def sent(self, send: Send, event_ids: Iterable[str]) -> None:
        """The service has stored what was sent; its events may have come back already."""
        send.missing = set(event_ids) - self._seen
        self._forget_complete()

    def failed(self, send: Send, *, is_lost: bool) -> None:
        """It was not sent. If it is certainly lost, it can be sent again."""
        self.unseen.remove(send)
        for event in send.events:
            self._pending.reopened(event.get("tool_use_id", ""))
        if is_lost and not self.line.text:
            self.line.press(send.text)

    def press(self, key: Key | str) -> Send | Leave | None:
        """What a key leads to."""
        if key is Key.INTERRUPT:
            return self._interrupt_or_leave()
        self._is_leaving, self.hint = False, ""
        if key is Key.ESCAPE:
            return self._interrupt()
        if key is Key.END_OF_INPUT and not self.line.text:
            return Leave()
        if self.asked is not None and not self.line.text and key in ("y", "Y", "n", "N"):
            return self._answer(allow=key in ("y", "Y"))
        text = self.line.press(key)
        return None if text is None else self.say(text)

    def say(self, text: str) -> Send:
        """What a whole line leads to: a message, or where a call waits, why it is denied."""
        if self.asked is not None:
            if text.lower() in ("y", "yes", "n", "no"):
                return self._answer(allow=text.lower().startswith("y"))
            return self._answer(allow=False, why=text)
        return self._send(
            {"type": "user.message", "content": [{"type": "text", "text": text}]}, text
        )

    def _answer(self, *, allow: bool, why: str | None = None) -> Send:
        call = self.asked
        assert call is not None
        self._pending.answered(call.id)
        return self._send(confirmation(call.id, allow=allow, why=why))

    def _interrupt(self) -> Send | None:
        if self.is_running or self._pending.waiting():
            return self._send({"type": "user.interrupt"})
        self.line.clear()
        return None

    def _interrupt_or_leave(self) -> Send | Leave | None:
        if self._is_leaving:
            return Leave(interrupted=True)
        self._is_leaving, self.hint = True, "ctrl-C again leaves"
        return self._interrupt()

    def _send(self, event: dict[str, Any], text: str = "") -> Send:
        send = Send([event], text)
        self.unseen.append(send)
        return send

    def _note_draft(self, event: EventStart | EventDelta) -> None:
        event_id = event.event.id if event.type == "event_start" else event.event_id
        draft = accumulate(self.drafts.get(event_id), event)
        if draft is not None:
            self.drafts[event_id] = draft

    def _note_seen(self, event_id: str) -> None:
        self._seen.add(event_id)
        for send in self.unseen:
            if send.missing is not None:
                send.missing.discard(event_id)
        self._forget_complete()

    def _forget_complete(self) -> None:
        self.unseen = [send for send in self.unseen if send.missing is None or send.missing]

    def _note_status(self, kind: str) -> None:
        if kind in _WORKS:
            self.is_running = True
        elif kind == "session.status_idle":
            self.is_running = False
        elif kind in _FINAL:
            self.is_running, self.is_over = False, True
