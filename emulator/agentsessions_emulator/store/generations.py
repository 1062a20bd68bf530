"""Generations: what is stored from one reset or restore to the next.

Each has a salt that is a part of all ids made in it. So a client that has not heard of a reset,
such as a thread that a test has left behind, never reaches objects that were made after it.
"""

import hashlib
import secrets

from agentsessions_emulator.store.store import Store

_KIND = "generation"
_LENGTH = 6
_LETTERS = "bcdfghjklmnpqrstvwxz"  # no vowels: no words


class Generations:
    """The generations of a store. With a seed, each has the same salt every time."""

    def __init__(self, store: Store, seed: str | None) -> None:
        self._store = store
        self.seed(seed)
        stored = store.select(_KIND, descending=True, limit=1)
        if stored:
            store.salt = stored[0].data["salt"]
        else:
            self.begin()

    def seed(self, seed: str | None) -> None:
        """Derive the salts of all further generations from this seed; without one, draw them."""
        self._seed = seed
        self._number = 0

    def begin(self) -> None:
        """Begin the next generation."""
        salt = self._next_salt()
        while self.has(salt):
            salt = self._next_salt()
        self._store.insert(_KIND, salt, {"salt": salt}, at=0)
        self._store.salt = salt

    def has(self, salt: str) -> bool:
        """Whether objects that are stored now can have ids with this salt."""
        return self._store.find(_KIND, salt) is not None

    def _next_salt(self) -> str:
        self._number += 1
        seed = secrets.token_hex() if self._seed is None else self._seed
        return _salt(f"{seed} {self._number}")


def _salt(text: str) -> str:
    digest = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8])
    letters: list[str] = []
    for _ in range(_LENGTH):
        digest, index = divmod(digest, len(_LETTERS))
        letters.append(_LETTERS[index])
    return "".join(letters)
