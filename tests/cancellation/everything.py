"""A service that has something for every operation."""

from __future__ import annotations

from collections import defaultdict
from itertools import count
from typing import Any

from tests.managed_agents.service import Event, Service, message
from tests.meerkat import service as meerkat
from tests.support.document import OPERATIONS, example
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, answer, head

FILE = bytes(range(256)) * 2048
DELETED: Event = {"type": "session.deleted"}
SAID: Event = {"type": "agent.message", "content": [{"type": "text", "text": "Hello"}]}
_PAGES = {"": (["a", "b"], "2"), "2": (["c"], "3"), "3": (["d"], None)}
_PIECE = 1 << 17


class Everything:
    """Answers requests; sessions are told apart by their names.

    A session whose name begins with "follow" has a history, and a first stream that breaks off
    inside an event. Of one that begins with "stream", every stream tells three events. Those with
    turns are sessions of Meerkat.
    """

    def __init__(self) -> None:
        self.sessions = Service(
            fault=self._fault, cut=self._cut, on_open=self._happen, dated=True, page_size=2
        )
        self.turns: dict[str, meerkat.Service] = defaultdict(meerkat.Service)

    async def handle(self, exchange: Exchange) -> bytes | None:
        request = exchange.request
        if request.path.startswith("/v1/sessions/"):
            await self.sessions.handle(exchange)
            return None
        body = b"".join([piece async for piece in exchange.pieces()])
        exchange.request = request._replace(body=body)
        if request.path.startswith("/sessions/"):
            return await self.turns[request.segments[2]](exchange)
        if request.path.endswith("/content"):
            await exchange.send(head(200, {"content-length": str(len(FILE))}))
            for begin in range(0, len(FILE), _PIECE):
                await exchange.send(FILE[begin : begin + _PIECE])
            return None
        if request.path == "/v1/files":
            return answer(example(OPERATIONS["files_upload"].answer_schema))
        if request.path == "/v1/agents" and request.method == "GET":
            ids, following = _PAGES[dict(request.query).get("page", "")]
            data: list[Any] = [{**AGENT, "id": id} for id in ids]
            return answer({"data": data, "next_page": following})
        return answer(AGENT)

    def stored(self, session_id: str) -> list[str]:
        return [event["id"] for event in self.sessions.log(session_id).events]

    def check_sent_once(self) -> None:
        """Raise AssertionError if something was stored twice; no request is under way."""
        twice = [text for text, times in self.sessions.stored.items() if times > 1]
        twice += [name for name, turns in self.turns.items() if len(turns.posted) > 1]
        assert not twice, f"sent twice: {twice}"

    def _fault(self, text: str, attempt: int) -> str:
        return "store and reset" if text.startswith("lost") and attempt == 0 else ""

    def _cut(self, session_id: str, number: int) -> int | None:
        return 350 if session_id.startswith("follow") and number == 0 else None

    def _happen(self, session_id: str, number: int) -> None:
        if session_id.startswith("stream"):
            for _ in range(3):
                self.sessions.add(session_id, SAID)
        if session_id.startswith("follow"):
            self._go_on(session_id, ends=number > 0)

    def _go_on(self, session_id: str, *, ends: bool) -> None:
        events = self.sessions.log(session_id).events
        if events and events[-1]["type"] == DELETED["type"]:
            return
        for event in [SAID, SAID, *([DELETED] if ends else [])]:
            self.sessions.add(session_id, event)


def prepare(everything: Everything, session_id: str) -> None:
    """Give a session that is to be followed a history of two pages."""
    for number in range(3):
        everything.sessions.add(session_id, message(f"before {number}"))


_NAMES = {"send, response lost": "lost", "follow": "follow", "follow in a block": "follow"}
_numbers = count()


def session_name(operation: str) -> str:
    """A session of its own for each run, whose name says what is to happen in it."""
    kind = _NAMES.get(operation, "stream" if "stream" in operation else "other")
    return f"{kind}_{next(_numbers)}"
