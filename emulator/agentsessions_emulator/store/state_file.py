"""State files: who may use one, and which ones this version can read.

A state file is a SQLite database for its owner's eyes only. One emulator has it at a time: SQLite's
own exclusive lock, which ends with the process, however that ends.
"""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

LAYOUT = 5
"""Goes up whenever a table changes, be it one of a service."""

IN_MEMORY = ":memory:"
_APPLICATION = 0x41535345
"""What SQLite calls the application id: it marks our files among all databases."""
_ABOUT = "CREATE TABLE state_file (service TEXT NOT NULL)"


def connect(path: str, service: str) -> sqlite3.Connection:
    """Open a state file of this service, or make one.

    Raises ValueError that names the file where it is in use, of another version or service, or no
    state file at all. Such a file is left as it is.
    """
    if path != IN_MEMORY:
        _refuse_places(path)
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        _take(connection, path, service)
    except sqlite3.OperationalError as error:
        connection.close()
        raise ValueError(_complaint(path, error)) from error
    except sqlite3.DatabaseError as error:
        connection.close()
        raise ValueError(f"{path} is no state file: {error}. Name another file.") from error
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_places(path: str) -> None:
    place = Path(path)
    if not path or place.is_dir():
        raise ValueError(f"The state is kept in a file, and {path!r} is none.")
    if not place.parent.is_dir():
        raise ValueError(f"{path} cannot be made: there is no folder {place.parent}.")


def _take(connection: sqlite3.Connection, path: str, service: str) -> None:
    """Lock the file, check it before anything is written, and mark it as ours."""
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("BEGIN EXCLUSIVE" if path != IN_MEMORY else "BEGIN")
    if not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchall():
        connection.execute(f"PRAGMA application_id = {_APPLICATION}")
        connection.execute(f"PRAGMA user_version = {LAYOUT}")
        connection.execute(_ABOUT)
        connection.execute("INSERT INTO state_file VALUES (?)", (service,))
    else:
        _refuse_others(connection, path, service)
    connection.execute("COMMIT")
    if path != IN_MEMORY:
        os.chmod(path, 0o600)  # SQLite gives its files beside it the same mode
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")


def _refuse_others(connection: sqlite3.Connection, path: str, service: str) -> None:
    ((application,),) = connection.execute("PRAGMA application_id")
    ((layout,),) = connection.execute("PRAGMA user_version")
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if application != _APPLICATION and not {"objects", "counters"} <= tables:
        raise ValueError(f"{path} is a database, but no state file. Name another file.")
    if layout != LAYOUT:
        age = "an older" if layout < LAYOUT else "a newer"
        raise ValueError(
            f"{path} was written by another version of the emulator, {age} one (layout {layout},"
            f" not {LAYOUT}). Name another file, or remove it."
        )
    ((owner,),) = connection.execute("SELECT service FROM state_file")
    if owner != service:
        raise ValueError(f"{path} has the state of {owner}, not of {service}. Name another file.")


def _complaint(path: str, error: sqlite3.OperationalError) -> str:
    if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return f"{path} is in use by another emulator or program. Stop that, or name another file."
    return f"{path} cannot be used: {error}."
