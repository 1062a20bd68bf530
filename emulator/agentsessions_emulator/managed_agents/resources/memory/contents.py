"""The texts of memories, each kept once, under the version that wrote it."""

import hashlib

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.store.store import Store

_KIND = "memory content"
_MAX_BYTES = 102_400


class Contents:
    """The texts of all versions that have one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, version_id: str, text: str, *, at: int, parent: str) -> None:
        self._store.insert(_KIND, version_id, {"text": text}, at=at, parent=parent)

    def of(self, version_id: str) -> str | None:
        """The text of a version; None for one that has none (any more)."""
        found = self._store.find(_KIND, version_id)
        return None if found is None else found["text"]

    def remove(self, version_id: str) -> None:
        self._store.remove(_KIND, version_id)


def measured(text: str) -> JsonObject:
    """The size and hash of a text over its bytes of UTF-8, or a 400 where it has too many."""
    try:
        encoded = text.encode()
    except UnicodeEncodeError:
        raise invalid("/content must be text that UTF-8 can express.") from None
    if len(encoded) > _MAX_BYTES:
        raise invalid(f"/content must have at most {_MAX_BYTES} bytes, not {len(encoded)}.")
    return {
        "content_size_bytes": len(encoded),
        "content_sha256": hashlib.sha256(encoded).hexdigest(),
    }
