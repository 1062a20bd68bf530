"""Large contents, kept in pieces so that none is ever held in memory as a whole."""

from collections.abc import Iterable, Iterator

from agentsessions_emulator.store.store import Store, Table

PIECE = 1024 * 1024
BLOBS = Table(
    "blobs",
    """
    CREATE TABLE IF NOT EXISTS blobs (
        id TEXT NOT NULL,
        number INTEGER NOT NULL,
        at INTEGER,
        piece BLOB NOT NULL,
        PRIMARY KEY (id, number)
    ) WITHOUT ROWID;
    """,
)


class Blobs:
    """The contents in a store that has the table `BLOBS`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, pieces: Iterable[bytes]) -> str:
        """Store a content; returns its id."""
        key = f"blob_{self._store.count_up('blob')}"
        for number, piece in enumerate(pieces):
            self._store.rows("INSERT INTO blobs VALUES (?, ?, NULL, ?)", (key, number, piece))
        return key

    def pieces(self, key: str) -> Iterator[bytes]:
        """A content, piece by piece."""
        number = 0
        while found := self._store.rows(
            "SELECT piece FROM blobs WHERE id = ? AND number = ?", (key, number)
        ):
            yield found[0][0]
            number += 1

    def remove(self, key: str) -> None:
        self._store.rows("DELETE FROM blobs WHERE id = ?", (key,))
