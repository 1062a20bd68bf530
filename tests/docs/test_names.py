"""What the documents for those who carry on name exists: files, definitions, modules."""

import re
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from agentsessions.core.service import Service
from tests.docs.blocks import blocks_of
from tests.docs.definitions import ROOT, missing

PAGES = [
    *(ROOT / f"{name}.md" for name in ("README", "CONTRIBUTING", "SECURITY")),
    *sorted((ROOT / "docs" / "design").glob("*.md")),
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_what_a_page_names_exists(page: Path) -> None:
    wrong = [f"{page.name}: `{name}`: {why}" for name in names_in(page) if (why := missing(name))]
    assert not wrong


def test_the_tree_of_the_readme_exists() -> None:
    (tree,) = (
        block.text for block in blocks_of(ROOT / "README.md") if "openapi.yaml " in block.text
    )
    entries = list(entries_of(tree))
    assert len(entries) > 15
    assert [entry.relative_to(ROOT) for entry in entries if not entry.exists()] == []


def test_every_fact_of_a_service_is_explained() -> None:
    facts = {fact.name for fact in attrs.fields(Service)}
    assert facts - set(names_in(ROOT / "CONTRIBUTING.md")) == set()


@pytest.mark.parametrize(
    "name",
    [
        "core/retry/policy.py::decide",
        "runtime/engine.py::HttpEngine.send",
        "api/sessions_create.py::sync",
        "managed_agents/resources/collection.py::Collection.create",
        "codegen/services.py::SERVICES",
        "templates/follow.jinja",
        "docs/design/",
        "core.follow.procedure",
        "core.retry.policy.RetryPolicy",
        "agentsessions.NotFoundError",
        "agentsessions.testing.set_testing",
        "agentsessions_emulator.faults.rules.Effect",
        "codegen.reader",
        "client.sessions.create",
        "text/event-stream",
        "retry-after",
        "openapi/<name>.yaml",
    ],
)
def test_names_that_exist_or_are_none_of_ours(name: str) -> None:
    assert missing(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "core/retry/gone.py",
        "core/gone/",
        "gone.yaml",
        "core/retry/policy.py::gone",
        "runtime/engine.py::HttpEngine.gone",
        "core.follow.gone",
        "core.retry.policy.gone",
        "agentsessions.Gone",
        "agentsessions_emulator.faults.rules.Effect.gone",
    ],
)
def test_names_that_do_not_exist_are_found(name: str) -> None:
    assert missing(name)


def names_in(page: Path) -> Iterator[str]:
    """The texts in backticks of a page, without its blocks."""
    return _code(MarkdownIt().parse(page.read_text("utf-8")))


def _code(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "code_inline":
            yield token.content
        yield from _code(token.children or [])


def entries_of(tree: str) -> Iterator[Path]:
    """The paths of a tree: an entry a line, with its words behind it; inner ones are indented."""
    folders = [(-1, ROOT)]
    for line in tree.splitlines():
        found = re.match(r"( *)(\S+)", line)
        if found is None:
            continue
        depth, entry = len(found[1]), found[2]
        while folders[-1][0] >= depth:
            folders.pop()
        folders.append((depth, folders[-1][1] / entry))
        yield folders[-1][1]
