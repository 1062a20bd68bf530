"""`glob` and `grep`."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from threading import Event

import pytest
from hypothesis import given, strategies as st

from agentsessions.worker.toolset import searching, walk
from agentsessions.worker.toolset.errors import ToolError
from agentsessions.worker.toolset.patterns import Pattern, expand_braces
from agentsessions.worker.toolset.time_limit import TimeLimit
from agentsessions.worker.toolset.tree import WorkTree
from tests.support.waiting import TIMEOUTS
from tests.worker.toolset.conftest import Calls


@pytest.fixture
def project(workdir: Path) -> Path:
    for number, name in enumerate(
        [
            "README.md",
            "src/app.py",
            "src/web/app.js",
            "src/web/app.ts",
            ".git/config",
            "node_modules/m/i.js",
        ]
    ):
        path = workdir / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"import this\nline of {name}\n")
        os.utime(path, (number, number))
    (workdir / "out").symlink_to(workdir.parent / "outside")
    for number, name in enumerate(["src/web", "src", "node_modules", ".git"]):
        os.utime(workdir / name, (100 - number, 100 - number))
    os.utime(workdir / "out", (99, 98.5), follow_symlinks=False)
    return workdir


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("pattern", "path", "found"),
    [
        ("*", None, ["src/", "out", "node_modules/", ".git/", "README.md"]),
        ("**/*.py", None, ["src/app.py"]),
        ("**/app.*", None, ["src/web/app.ts", "src/web/app.js", "src/app.py"]),
        ("src/**", None, ["src/web/", "src/web/app.ts", "src/web/app.js", "src/app.py"]),
        ("src/*/*.{js,ts}", None, ["src/web/app.ts", "src/web/app.js"]),
        ("*.js", "src/web", ["src/web/app.js"]),
        ("[A-Z]*.md", None, ["README.md"]),
        ("node_modules/**/*.js", None, ["node_modules/m/i.js"]),
        (".git/*", None, [".git/config"]),
        ("**/i.js", None, ["No matches."]),
        ("out/*", None, None),
        ("../**", None, None),
        ("*", "README.md", None),
        ("/etc/*", None, None),
        ("*", "none", None),
    ],
)
def test_glob(call: Calls, pattern: str, path: str | None, found: list[str] | None) -> None:
    if found is None:
        call.refusal("glob", pattern=pattern, path=path)
    else:
        assert call.text("glob", pattern=pattern, path=path).splitlines() == found


def test_glob_takes_absolute_patterns_inside(call: Calls, project: Path) -> None:
    assert call.text("glob", pattern=f"{project}/src/*.py") == "src/app.py"


def test_glob_shows_the_newest_and_says_how_many_there_are(call: Calls, workdir: Path) -> None:
    for number in range(250):
        (workdir / f"{number}").touch()
        os.utime(workdir / f"{number}", (number, number))
    lines = call.text("glob", pattern="*").splitlines()
    assert lines[:2] == ["249", "248"]
    assert lines[-1].startswith("[50 more")


def test_a_search_that_stops_early_says_so(
    workdir: Path, limit: TimeLimit, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(10):
        (workdir / f"{number}").touch()
    monkeypatch.setattr(walk.Walk.__init__, "__kwdefaults__", {"skipped": (), "max_entries": 5})
    assert "more than 5 files" in searching.glob(WorkTree(workdir), "*", None, limit)
    monkeypatch.undo()
    assert "time was over" in searching.glob(WorkTree(workdir), "*", None, TimeLimit(0, Event()))


def test_a_deep_tree_ends_somewhere(workdir: Path, limit: TimeLimit) -> None:
    directory = os.open(workdir, os.O_RDONLY)
    for _ in range(150):
        os.mkdir("d", dir_fd=directory)
        inner = os.open("d", os.O_RDONLY, dir_fd=directory)
        os.close(directory)
        directory = inner
    os.close(directory)
    assert searching.glob(WorkTree(workdir), "**/x", None, limit) == "No matches."


names = st.sampled_from(["a", "b", "ab", "a.b"])


@given(
    segments=st.lists(st.sampled_from(["a", "*", "?", "**", "a*", "[ab]", "*.b"]), min_size=1),
    parts=st.lists(names, min_size=1, max_size=5),
)
def test_patterns_match_as_if_all_ways_were_tried(segments: list[str], parts: list[str]) -> None:
    assert Pattern("/".join(segments)).matches(parts) == _slowly(segments, parts)


def _slowly(segments: list[str], parts: list[str]) -> bool:
    if not segments:
        return not parts
    if segments[0] == "**":
        return any(_slowly(segments[1:], parts[used:]) for used in range(len(parts) + 1))
    return (
        bool(parts)
        and PurePosixPath(parts[0]).match(segments[0])
        and _slowly(segments[1:], parts[1:])
    )


def test_braces_have_bounds() -> None:
    assert {*expand_braces("{a,b{1,2}}.x")} == {"a.x", "b1.x", "b2.x"}
    with pytest.raises(ToolError, match="alternatives"):
        expand_braces("{a,b}" * 30)


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("pattern", "path", "found"),
    [
        ("line of", "src", "src/app.py:2:line of src/app.py"),
        (r"^import\s", "README.md", "README.md:1:import this"),
        ("(?i)LINE.*MD$", None, "README.md:2:line of README.md"),
        ("config", None, "No matches."),
        ("secret", None, "No matches."),
    ],
)
def test_grep(call: Calls, pattern: str, path: str | None, found: str) -> None:
    assert call.text("grep", pattern=pattern, path=path).splitlines()[0] == found


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("pattern", "path", "why"),
    [("(", None, "regular expression"), ("a", "none", "No such file"), ("a", "out", "outside")],
)
def test_grep_says_why_not(call: Calls, pattern: str, path: str | None, why: str) -> None:
    assert why in call.refusal("grep", pattern=pattern, path=path)


def test_a_regular_expression_that_takes_for_ever_is_stopped(workdir: Path) -> None:
    (workdir / "a").write_text("found\n" + "a" * 60 + "b\n")
    for seconds in TIMEOUTS[1:]:  # a busy machine may not even begin in the first
        limit = TimeLimit(seconds, Event())
        text = searching.grep(WorkTree(workdir), "found|(a+)+$", None, limit)
        if text.startswith("a:1:found"):
            break
    else:
        pytest.fail("it did not begin")
    assert text.startswith(f"a:1:found\n[stopped after {seconds:g} seconds")


def test_a_cancelled_search_is_stopped(workdir: Path) -> None:
    cancelled = Event()
    cancelled.set()
    with pytest.raises(ToolError, match="cancelled"):
        searching.grep(WorkTree(workdir), "a", None, TimeLimit(60, cancelled))


def test_grep_shows_only_so_much_and_passes_over_what_is_no_text(
    call: Calls, workdir: Path
) -> None:
    (workdir / "binary").write_bytes(b"\0needle")
    (workdir / "line").write_text("needle" + "x" * 100_000)
    (workdir / "many").write_text("needle\n" * 20_000)
    os.mkfifo(workdir / "pipe")
    text = call.text("grep", pattern="needle")
    assert text.startswith("line:1:needlexxx")
    assert len(text) < 101_000
    assert "there are more" in text
    assert "binary" not in text


def test_modules_in_the_directory_do_not_disturb(call: Calls, workdir: Path) -> None:
    for name in ("json", "re", "stat", "resource"):
        (workdir / f"{name}.py").write_text("raise SystemExit('needle')")
    assert "json.py:1:" in call.text("grep", pattern="needle")
