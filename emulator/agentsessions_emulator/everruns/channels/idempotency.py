"""Idempotency keys: a request that is sent again within a day gets the answer of the first time."""

from collections.abc import Callable
from hashlib import sha256

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Reply
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.store.store import Store

_KIND = "idempotency key"
_DAY = 24 * 3600 * 1_000_000


class IdempotencyKeys:
    """The keys of all callers. What fails leaves no key behind: it is one transaction with it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def once(self, caller: str, request: Request, make: Callable[[], Reply]) -> Reply:
        """The answer that `make` gives, or gave to the same request under its key.

        Raises a 422 for another request under the key.
        """
        key = request.headers.get("idempotency-key")
        if key is None:
            return make()
        name = _digest(f"{caller} {key}")
        sent = _digest(dump({"path": request.path, "body": request.body}))
        known = self._store.find(_KIND, name)
        if known is not None and known["at"] + _DAY > self._clock.peek():
            return _replayed(known, sent)
        reply = make()
        self._store.remove(_KIND, name)
        kept = {"at": self._clock.peek(), "sent": sent, "answer": reply.data}
        self._store.insert(_KIND, name, {**kept, "headers": dict(reply.headers)}, at=0)
        return reply


def _replayed(known: JsonObject, sent: str) -> Reply:
    if known["sent"] != sent:
        raise ApiError(
            422,
            "Another request was sent under this Idempotency-Key.",
            error_code="idempotency_key_reused",
        )
    return Reply(known["answer"], headers={**known["headers"], "idempotent-replayed": "true"})


def _digest(text: str) -> str:
    return sha256(text.encode(errors="replace")).hexdigest()
