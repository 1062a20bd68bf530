"""State files: locked, private, and refused where they are of others."""

import os
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest

from agentsessions_emulator import Emulator
from agentsessions_emulator.store.store import Store
from tests.support.processes import finish, start


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.db"


def opened(path: Path, service: str = "Mine") -> Store:
    return Store(str(path), service=service)


def test_a_second_emulator_is_refused(path: Path) -> None:
    with Emulator(db=path):
        with pytest.raises(ValueError, match=r"state\.db is in use by another emulator"):
            Emulator(db=path).start()
        command = ["-m", "agentsessions_emulator", "--port", "0", "--db", str(path)]
        _, complaint = finish(start(*command, paths=sys.path))
        assert "state.db is in use by another emulator" in complaint.splitlines()[-1]
    with Emulator(db=path):
        pass


def test_a_link_is_no_way_around_the_lock(path: Path) -> None:
    store = opened(path)
    link = path.with_name("link.db")
    link.symlink_to(path)
    with pytest.raises(ValueError, match="in use"):
        opened(link)
    store.close()


@pytest.mark.skipif(os.name == "nt", reason="modes of files are those of POSIX")
def test_only_the_owner_can_read_it(path: Path) -> None:
    before = os.umask(0)
    try:
        store = opened(path)
        store.insert("thing", "a", {}, at=1)
        modes = {place.name: stat.S_IMODE(place.stat().st_mode) for place in path.parent.iterdir()}
        store.close()
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(
        ("state.db", "state.db-lock", "state.db-shm", "state.db-wal"), 0o600
    )
    path.chmod(0o644)
    opened(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(("layout", "age"), [(4, "an older one"), (99, "a newer one")])
def test_files_of_other_versions_are_refused(path: Path, layout: int, age: str) -> None:
    opened(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {layout}")
    before = path.read_bytes()
    with pytest.raises(ValueError, match=rf"state\.db was written by another version.*{age}"):
        opened(path)
    assert path.read_bytes() == before


def test_files_of_other_services_are_refused(path: Path) -> None:
    opened(path).close()
    with pytest.raises(ValueError, match="has the state of Mine, not of Yours"):
        opened(path, "Yours")


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_other_databases_are_left_alone(path: Path, journal: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal}")
        connection.execute("CREATE TABLE objects (mine)")
    path.chmod(0o640)
    before = path.read_bytes()
    with pytest.raises(ValueError, match=r"state\.db is a database, but no state file"):
        opened(path)
    assert path.read_bytes() == before
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [place.name for place in path.parent.iterdir()] == ["state.db"]


def test_other_files_are_left_alone(path: Path) -> None:
    path.write_text("Dear diary" * 100)
    with pytest.raises(ValueError, match="cannot be used as a state file: file is not a database"):
        opened(path)
    assert path.read_text() == "Dear diary" * 100


def test_places_where_no_file_can_be(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="kept in a file"):
        opened(tmp_path)
    with pytest.raises(ValueError, match="there is no folder"):
        opened(tmp_path / "nowhere" / "state.db")
    with pytest.raises(ValueError, match="kept in a file"):
        Store("")
