"""The credentials of workers: keys of environments, and a token for each item that is handed out.

Only digests are kept. Nobody but the worker has the credential itself.
"""

import hashlib
import secrets
from dataclasses import dataclass

from agentsessions_emulator.store.store import Store

_KIND = "worker key"


@dataclass(frozen=True)
class WorkerKey:
    """What a credential is for: a whole environment, or only one of its work items.

    `ended`: it opens nothing any more, because the key was revoked or the item is no longer held.
    """

    environment_id: str
    work_id: str | None = None
    session_id: str | None = None
    ended: bool = False


class WorkerKeys:
    """Makes, finds and ends the credentials of workers."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def issue(self, key: WorkerKey, *, at: int) -> str:
        """A new credential."""
        text = f"{'work' if key.work_id else 'envkey'}_{secrets.token_urlsafe(24)}"
        owner = key.work_id or key.environment_id
        self._store.insert(_KIND, _digest(text), vars(key), at=at, parent=owner)
        return text

    def find(self, text: str) -> WorkerKey | None:
        """What a credential is for; None for one that is not a worker's."""
        found = self._store.find(_KIND, _digest(text))
        return None if found is None else WorkerKey(**found)

    def end(self, owner: str) -> None:
        """End all tokens of a work item, or all keys of an environment."""
        for digest in self._store.children(_KIND, owner):
            key = self._store.find(_KIND, digest) or {}
            self._store.save(_KIND, digest, {**key, "ended": True})


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()
