"""What the site shows, and in which order; `make docs` builds it and checks its links again."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.services import ROOT, SERVICES
from codegen.site import copy, navigation, pages, shown


def test_every_page_is_in_the_navigation_once() -> None:
    listed = sorted(files_in(navigation()))

    assert listed == sorted(path.relative_to(ROOT).as_posix() for path in pages())


def test_the_reference_begins_with_its_index_and_names_its_pages_as_the_client_does() -> None:
    (reference,) = (entry["Reference"] for entry in navigation() if "Reference" in entry)

    services = [(name, below) for entry in reference for name, below in entry.items()]
    assert [name for name, _ in services] == [service.title for service in SERVICES]
    for _, entries in services:
        first, *names = [name for entry in entries for name in entry]
        assert first == "Overview"
        assert {"sessions", "sessions.events"} <= set(names)
        assert names == sorted(names)


def test_pages_are_copied_with_what_they_link_to(tmp_path: Path) -> None:
    copy(tmp_path)

    copied = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")}
    assert {"README.md", "openapi.yaml", "examples/confirmations.py"} <= copied
    assert {"docs/guides/quickstart.md", "docs/reference/agents.md"} <= copied
    assert not any(".venv" in name for name in copied)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("```python test_it.py\nx\n```", '```python title="test_it.py"\nx\n```'),
        ("```python\nx\n```", "```python\nx\n```"),
        ("say ```python test_it.py", "say ```python test_it.py"),
    ],
)
def test_the_file_of_a_block_becomes_its_title(text: str, expected: str) -> None:
    assert shown(text) == expected


def files_in(entries: list[Any]) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, str):
            yield entry
        else:
            for title in entry:
                below: Any = entry[title]
                yield from files_in([below] if isinstance(below, str) else below)
