"""State files: who may use one, and which ones this version can read.

A state file is a SQLite database for its owner's eyes only. One emulator has it at a time.
"""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from agentsessions_emulator.store.file_lock import FileLock

LAYOUT = 6
"""Goes up whenever a table changes, be it one of a service."""

IN_MEMORY = ":memory:"
_APPLICATION = 0x41535345
"""What SQLite calls the application id: it marks our files among all databases."""


class StateFile:
    """An open state file of a service, made where there is none; or a database in memory.

    Raises ValueError that names the file where it is in use, of another version or service, or no
    state file at all. Such a file is left as it is.
    """

    def __init__(self, path: str, service: str) -> None:
        self._lock: FileLock | None = None
        if path != IN_MEMORY:
            _make_private(path)
        self.connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            self._open(path, service)
        except sqlite3.DatabaseError as error:
            self.close()
            raise ValueError(f"{path} cannot be used as a state file: {error}.") from error
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        self.connection.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _open(self, path: str, service: str) -> None:
        is_new = not self._rows("SELECT 1 FROM sqlite_master LIMIT 1")
        if not is_new:
            self._refuse_others(path, service)
        if path != IN_MEMORY:
            self._take(path)
        if is_new:
            self._mark(service)
        if path != IN_MEMORY:
            self._rows("PRAGMA journal_mode = WAL")
        self._rows("PRAGMA synchronous = NORMAL")

    def _refuse_others(self, path: str, service: str) -> None:
        ((application,),) = self._rows("PRAGMA application_id")
        layout = int(str(self._rows("PRAGMA user_version")[0][0]))
        tables = {name for (name,) in self._rows("SELECT name FROM sqlite_master")}
        if application != _APPLICATION and not {"objects", "counters"} <= tables:
            raise ValueError(f"{path} is a database, but no state file. Name another file.")
        if layout != LAYOUT:
            age = "an older" if layout < LAYOUT else "a newer"
            raise ValueError(
                f"{path} was written by another version of the emulator, {age} one (layout"
                f" {layout}, not {LAYOUT}). Name another file, or remove it."
            )
        ((owner,),) = self._rows("SELECT service FROM state_file")
        if owner != service:
            raise ValueError(
                f"{path} has the state of {owner}, not of {service}. Name another file."
            )

    def _take(self, path: str) -> None:
        try:
            self._lock = FileLock(Path(f"{os.path.realpath(path)}-lock"))
        except BlockingIOError as error:
            raise ValueError(
                f"{path} is in use by another emulator. Stop that one, or name another file."
            ) from error
        # SQLite gives the files that it makes beside it the same mode.
        Path(path).chmod(0o600)

    def _mark(self, service: str) -> None:
        self._rows("BEGIN IMMEDIATE")
        self._rows(f"PRAGMA application_id = {_APPLICATION}")
        self._rows(f"PRAGMA user_version = {LAYOUT}")
        self._rows("CREATE TABLE IF NOT EXISTS state_file (service TEXT NOT NULL)")
        self._rows("INSERT INTO state_file VALUES (?)", service)
        self._rows("COMMIT")

    def _rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        return self.connection.execute(sql, values).fetchall()


def _make_private(path: str) -> None:
    """Make the file if it is missing, readable by nobody else from its first moment."""
    place = Path(path)
    if not path or place.is_dir():
        raise ValueError(f"The state is kept in a file, and {path!r} is none.")
    if not place.parent.is_dir():
        raise ValueError(f"{path} cannot be made: there is no folder {place.parent}.")
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        place.chmod(0o600)
