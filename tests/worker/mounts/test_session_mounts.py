"""Memory stores and skills on disk, against the emulator."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from agentsessions import Client, ClosedError
from agentsessions.worker.mounts import MountError, session_mounts
from agentsessions.worker.mounts.directories import MARKER
from agentsessions.worker.mounts.memory_files import MemoryFiles
from agentsessions_emulator import Emulator
from tests.worker.mounts.conftest import House


@pytest.fixture(autouse=True)
def _always_due(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_mounts, "SECONDS_BETWEEN", 0)


def test_memories_are_where_the_agent_looks_until_the_end(house: House) -> None:
    for number in range(25):  # more than a page
        house.remember(f"/many/{number}.md", str(number))
    mounts = house.mounts()
    mounts.prepare()
    assert (house.directory / "many" / "24.md").read_text() == "24"
    assert Path(house.link, "many", "7.md").read_text() == "7"
    [point] = mounts.points
    assert (house.workdir.joinpath(*point.parts), point.path) == (house.directory, house.link)
    mounts.finish()
    assert not house.directory.exists()
    assert not Path(house.link).is_symlink()


def test_changes_go_both_ways(house: House) -> None:
    house.remember("/changed-here", "old")
    there = house.remember("/changed-there", "old")
    gone = house.remember("/gone-there", "old")
    mounts = house.mounts()
    mounts.prepare()
    (house.directory / "changed-here").write_text("new")
    (house.directory / "new").mkdir()
    (house.directory / "new" / "here").write_text("made")
    house.change(there, "newer")
    house.client.memory_stores.memories.delete(house.store_id, gone.id)
    mounts.synchronize()
    assert house.memories() == {
        "/changed-here": "new",
        "/changed-there": "newer",
        "/new/here": "made",
    }
    assert (house.directory / "changed-there").read_text() == "newer"
    assert not (house.directory / "gone-there").exists()


def test_for_changes_on_both_sides_those_of_the_store_win(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    memory = house.remember("/both", "old")
    mounts = house.mounts()
    mounts.prepare()
    (house.directory / "both").write_text("here")
    house.change(memory, "there")
    mounts.synchronize()
    assert house.memories() == {"/both": "there"}
    assert (house.directory / "both").read_text() == "there"
    assert "has changed on both sides" in caplog.text


def test_a_change_between_the_list_and_the_update_is_not_overwritten(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = house.remember("/both", "old")
    mounts = house.mounts()
    mounts.prepare()
    (house.directory / "both").write_text("here")
    read = MemoryFiles.read

    def overtaken(files: MemoryFiles, path: str) -> bytes | None:
        house.change(memory, "there")
        return read(files, path)

    monkeypatch.setattr(MemoryFiles, "read", overtaken)
    mounts.synchronize()
    assert house.memories() == {"/both": "there"}


def test_a_file_is_removed_from_the_store_once_it_is_missing_twice(house: House) -> None:
    for name in "ab":
        house.remember(f"/{name}", name)
    mounts = house.mounts()
    mounts.prepare()
    (house.directory / "a").unlink()
    mounts.synchronize()
    assert set(house.memories()) == {"/a", "/b"}
    mounts.synchronize()
    assert set(house.memories()) == {"/b"}


def test_the_end_waits_for_no_second_look(house: House) -> None:
    for name in "ab":
        house.remember(f"/{name}", name)
    mounts = house.mounts()
    mounts.prepare()
    (house.directory / "a").unlink()
    mounts.finish()
    assert set(house.memories()) == {"/b"}


@pytest.mark.parametrize("with_marker", [True, False])
def test_a_directory_that_was_emptied_empties_no_store(house: House, with_marker: bool) -> None:
    for name in "ab":
        house.remember(f"/{name}", name)
    mounts = house.mounts()
    mounts.prepare()
    for path in house.directory.iterdir():
        if path.name != MARKER or not with_marker:
            path.unlink()
    if not with_marker:
        house.directory.rmdir()
    mounts.finish()
    assert set(house.memories()) == {"/a", "/b"}


def test_a_store_that_is_read_only_is_not_written(house: House) -> None:
    house.remember("/a", "old")
    mounts = house.mounts(access="read_only")
    mounts.prepare()
    assert mounts.points[0].is_read_only
    (house.directory / "a").write_text("new")
    (house.directory / "b").write_text("new")
    mounts.finish()
    assert house.memories() == {"/a": "old"}


def test_what_cannot_be_a_memory_is_left_out_and_said_once(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    mounts = house.mounts()
    mounts.prepare()
    (house.directory / "large").write_text("x" * 102_401)
    (house.directory / "binary").write_bytes(b"\xff")
    (house.directory / "link").symlink_to("/etc/passwd")
    mounts.synchronize()
    mounts.synchronize()
    assert house.memories() == {}
    assert len([each for each in caplog.messages if "is not saved" in each]) == 2


def test_a_response_that_was_lost_costs_no_later_change(house: House, service: Emulator) -> None:
    house.remember("/a", "old")
    mounts = house.mounts()
    mounts.prepare()
    (house.directory / "a").write_text("first")
    service.faults.add(
        {"type": "reset", "when": "after_commit"}, operation="memory_stores_memories_update"
    )
    mounts.synchronize()
    (house.directory / "a").write_text("second")
    mounts.finish()
    assert house.memories() == {"/a": "second"}


def test_one_file_that_fails_does_not_keep_the_others(house: House, service: Emulator) -> None:
    mounts = house.mounts()
    mounts.prepare()
    for name in "ab":
        (house.directory / name).write_text(name)
    service.faults.add({"type": "status", "status": 403}, operation="memory_stores_memories_create")
    mounts.synchronize()
    assert house.memories() == {"/b": "b"}
    mounts.finish()
    assert house.memories() == {"/a": "a", "/b": "b"}


def test_nothing_is_saved_of_what_was_never_prepared(house: House) -> None:
    house.remember("/a", "a")
    mounts = house.mounts()
    mounts.synchronize()
    mounts.finish()
    assert not house.directory.exists()


def test_what_could_not_be_saved_is_kept(house: House, caplog: pytest.LogCaptureFixture) -> None:
    mounts = house.mounts()
    mounts.prepare()
    (house.directory / "a").write_text("new")
    house.client.close()
    with pytest.raises(ClosedError):
        mounts.finish()
    assert (house.directory / "a").read_text() == "new"
    assert "was not saved" in caplog.text


def test_what_a_dead_worker_left_is_replaced_and_nothing_else(house: House) -> None:
    house.remember("/a", "a")
    dead = house.mounts()
    dead.prepare()
    (house.directory / "leftover").touch()
    mounts = house.mounts(access="read_only")
    mounts.prepare()
    assert {path.name for path in house.directory.iterdir()} == {"a", MARKER}
    mounts.finish()
    house.directory.mkdir(parents=True)
    with pytest.raises(MountError, match="no worker has made it"):
        house.mounts(access="read_write").prepare()


@pytest.mark.parametrize("path", ["relative", "/", "/mnt/../etc", "/a\nb"])
def test_mount_paths_are_plain(house: House, path: str) -> None:
    session = house.session()
    session.resources[0].mount_path = path  # type: ignore[union-attr]
    with pytest.raises(MountError):
        session_mounts.SessionMounts(house.client, session, house.workdir)


def test_a_mount_path_through_a_symlink_leads_nowhere(house: House, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    house.workdir.mkdir()
    (house.workdir / house.link.split("/")[1]).symlink_to(outside)
    with pytest.raises(MountError, match="outside"):
        house.mounts().prepare()
    assert not [*outside.iterdir()]


def test_a_link_that_cannot_be_made_is_logged(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    Path(house.link).mkdir(parents=True)
    mounts = house.mounts()
    mounts.prepare()
    assert "commands find it at" in caplog.text
    mounts.finish()
    assert Path(house.link).is_dir()


def test_skills_have_their_files(house: House) -> None:
    mounts = house.mounts(skills=(house.skill(),))
    mounts.prepare()
    folder = house.workdir / "skills" / "sales-report"
    assert (folder / "SKILL.md").read_text().endswith("Hi")
    assert (folder / "scripts" / "run.sh").read_text() == "echo run"
    mounts.finish()
    assert not folder.exists()


def test_a_skill_that_cannot_be_had_is_logged(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    mounts = house.mounts(skills=("no-such-skill",))
    with caplog.at_level(logging.WARNING):
        mounts.prepare()
    assert "no-such-skill" in caplog.text
    assert not [*house.workdir.rglob("SKILL.md")]


async def test_all_of_it_under_asyncio(house: House, service: Emulator) -> None:
    house.remember("/a", "old")
    async with Client(api_key="key", base_url=service.url) as client:
        session = house.session(skills=(house.skill(),))
        mounts = session_mounts.SessionMounts(client, session, house.workdir)
        await mounts.aprepare()
        assert (house.workdir / "skills" / "sales-report" / "SKILL.md").exists()
        (house.directory / "a").write_text("new")
        await mounts.asynchronize()
        assert house.memories() == {"/a": "new"}
        (house.directory / "b").write_text("b")
        await mounts.afinish()
    assert house.memories() == {"/a": "new", "/b": "b"}
    assert not house.directory.exists()
