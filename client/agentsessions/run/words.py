"""The words of the agent as they come: piece by piece, made up to exactly the message."""

from __future__ import annotations

import logging

logger = logging.getLogger("agentsessions")


class Words:
    """Gives each word of the message that is being written once. What no piece has shown comes with
    the message itself; pieces that come after it are left out. Messages are told apart by their
    ids, None where none is known.
    """

    def __init__(self) -> None:
        self._id: str | None = None
        self._given: list[str] = []
        self._is_open = False
        self._completed: set[str | None] = set()

    def begin(self, id: str | None) -> None:
        """A message begins; all of its pieces are to follow."""
        self._id, self._given, self._is_open = id, [], True

    def add(self, id: str, piece: str) -> str:
        """The words of a piece; those of a message whose beginning was missed are left out."""
        if not self._is_open or id != self._id:
            return ""
        self._given.append(piece)
        return piece

    def join(self, id: str, piece: str) -> str:
        """The words of a piece; the first one of a message is its beginning."""
        if id in self._completed:
            return ""
        self._begin_once(id)
        return self.add(id, piece)

    def reach(self, id: str | None, text: str) -> str:
        """The words that are new in all that has been written of a message so far."""
        if id in self._completed:
            return ""
        self._begin_once(id)
        return self._rest_of(id, text)

    def complete(self, id: str | None, text: str) -> str:
        """The words of a whole message that were not given yet."""
        if id != self._id:
            self.begin(id)
        words = self._rest_of(id, text)
        self._is_open, self._given = False, []
        self._completed.add(id)
        return words

    def _begin_once(self, id: str | None) -> None:
        if not self._is_open or id != self._id:
            self.begin(id)

    def _rest_of(self, id: str | None, text: str) -> str:
        given, self._given = "".join(self._given), [text]
        if not text.startswith(given):
            logger.warning("the pieces of %s were not the beginning of it", id)
            return ""
        return text[len(given) :]
