"""No path leads out of the directory, whatever it says and whatever happens meanwhile."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from agentsessions.worker.toolset import MountPoint, tree as trees
from agentsessions.worker.toolset.errors import ToolError
from agentsessions.worker.toolset.tree import WorkTree
from tests.worker.toolset.conftest import Calls

NAMES = ["a", "b", "..", ".", "", "up", "out", "absolute", "loop", "file", "inner", "\0", "\ud800"]


@pytest.fixture
def maze(workdir: Path) -> Path:
    """A directory with symlinks to everywhere."""
    (workdir / "a" / "b").mkdir(parents=True)
    (workdir / "a" / "file").write_text("inside")
    for directory in (workdir, workdir / "a", workdir / "a" / "b"):
        (directory / "up").symlink_to("..")
        (directory / "out").symlink_to(workdir.parent / "outside")
        (directory / "absolute").symlink_to(workdir / "a")
        (directory / "loop").symlink_to("loop")
        (directory / "inner").symlink_to("../work/a/../a/b")
    return workdir


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    start=st.sampled_from(["", "/", "WORK/", "WORK/../work/", "//", "~/"]),
    steps=st.lists(st.sampled_from(NAMES), max_size=8),
)
def test_whatever_is_found_is_inside(maze: Path, start: str, steps: list[str]) -> None:
    path = start.replace("WORK", str(maze)) + "/".join(steps)
    try:
        with WorkTree(maze).find(path) as place:
            assert ".." not in place.parts
            assert not Path(maze, *place.parts).is_symlink()
            there = Path(f"/proc/self/fd/{place.directory}").readlink()
            assert Path(there, place.name).resolve().is_relative_to(maze)
            assert Path(there, place.name).resolve() == Path(maze, *place.parts)
    except ToolError:
        pass


def test_nothing_is_left_open(maze: Path) -> None:
    before = len([*Path("/proc/self/fd").iterdir()])
    for path in ("a/b/up/up/a/file", "a/up/up", "out/secret", "loop", "a/none/file"):
        try:
            with WorkTree(maze).open_file(path):
                pass
        except ToolError:
            pass
    assert len([*Path("/proc/self/fd").iterdir()]) == before


@pytest.mark.parametrize(
    "path",
    ["../outside/secret", "out/secret", "a/up/../outside/secret", "a/out/secret", "/etc/passwd"],
)
def test_what_is_outside_is_said_to_be(maze: Path, path: str) -> None:
    with (
        pytest.raises(ToolError, match="outside of the working directory"),
        WorkTree(maze).open_file(path),
    ):
        pass


@pytest.mark.parametrize(
    "path", ["a/file", "./a//file", "absolute/file", "a/b/up/file", "a/up/a/file"]
)
def test_symlinks_inside_are_followed(maze: Path, path: str) -> None:
    for start in ("", f"{maze}/"):
        with WorkTree(maze).open_file(start + path) as descriptor:
            assert os.read(descriptor, 100) == b"inside"


def test_the_directory_may_be_named_by_a_symlink(maze: Path) -> None:
    named = maze.parent / "named"
    named.symlink_to(maze)
    with WorkTree(named).open_file(f"{named}/a/file") as descriptor:
        assert os.read(descriptor, 100) == b"inside"


@pytest.mark.parametrize("swapped", ["a", "file"])
def test_a_symlink_that_is_put_there_meanwhile_leads_nowhere(
    maze: Path, monkeypatch: pytest.MonkeyPatch, swapped: str
) -> None:
    outside = maze.parent / "outside"
    (outside / "file").write_text("secret")
    read_link = trees._read_link

    def swap(name: str, directory: int) -> str | None:
        target = read_link(name, directory)
        if name == swapped:
            path = maze / "a" if name == "a" else maze / "a" / "file"
            path.rename(maze / "moved")
            path.symlink_to(outside if name == "a" else outside / "file")
        return target

    monkeypatch.setattr(trees, "_read_link", swap)
    with pytest.raises(ToolError), WorkTree(maze).open_file("a/file"):
        pass


@pytest.mark.parametrize("kind", ["pipe", "device", "nothing", "directory"])
def test_only_files_are_opened(workdir: Path, kind: str) -> None:
    path = workdir / kind
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "directory":
        path.mkdir()
    with pytest.raises(ToolError), WorkTree(workdir).open_file(kind):
        pass


def test_a_mount_is_found_by_its_path_and_may_be_read_only(workdir: Path) -> None:
    (workdir / "mnt" / "memory").mkdir(parents=True)
    (workdir / "mnt" / "memory" / "a").write_text("remembered")
    (workdir / "to").symlink_to("/mnt/memory")
    tree = WorkTree(workdir, mounts=[MountPoint("/mnt/memory", ("mnt", "memory"), True)])
    for path in ("/mnt/memory/a", "mnt/memory/a", "to/a", f"{workdir}/mnt/memory/../memory/a"):
        with tree.open_file(path) as descriptor:
            assert os.read(descriptor, 100) == b"remembered"
        with tree.find(path) as place, pytest.raises(ToolError, match="read-only"):
            tree.check_writable(place, path)
    with tree.find("mnt/other") as place:
        tree.check_writable(place, "mnt/other")
    with pytest.raises(ToolError, match="outside"), tree.find("/mnt/memory/../../../etc"):
        pass


@pytest.mark.parametrize("calls", [200, pytest.param(5000, marks=pytest.mark.stress)])
def test_a_directory_that_is_swapped_all_the_time_leads_nowhere(
    call: Calls, workdir: Path, calls: int
) -> None:
    outside, directory, moved = workdir.parent / "outside", workdir / "d", workdir / "moved"
    is_over = Event()

    def swap() -> None:
        while not is_over.is_set():
            with suppress(OSError):
                directory.mkdir(exist_ok=True)
                directory.rename(moved)
                directory.symlink_to(outside)
                directory.unlink()
                moved.rename(directory)
            shutil.rmtree(moved, ignore_errors=True)

    thread = Thread(target=swap)
    thread.start()
    try:
        for number in range(calls):
            read = call.result("read", file_path="d/secret")
            assert read.is_error, read
            assert "secret" not in str(call.result("glob", pattern="d/*").content)
            call.result("write", file_path=f"d/{number % 3}", content="new")
    finally:
        is_over.set()
        thread.join()
    assert [path.name for path in outside.iterdir()] == ["secret"]
