"""The reference pages: complete, current, true to the SDK, and with links that lead somewhere."""

import inspect
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

import agentsessions.api
import agentsessions.models
from agentsessions import Client
from agentsessions.api.namespaces.sessions_events import SessionsEvents
from agentsessions.core.binding.methods import SyncNamespace
from agentsessions.core.errors import status_error
from agentsessions.meerkat.service import MEERKAT
from codegen.problem import DocumentError
from codegen.reference import render, write_reference
from codegen.reference.refusals import CODES, ERRORS
from codegen.services import SERVICES
from tests.docs.blocks import blocks_of

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.fixture(scope="module")
def rendered() -> dict[str, str]:
    document = (ROOT / "openapi.yaml").read_text("utf-8")
    read = yaml.load(document, Loader=yaml.CSafeLoader)
    return render(read, around=SERVICES[0].surroundings)


def test_the_pages_are_what_the_document_says(rendered: dict[str, str]) -> None:
    written = {path.name: path.read_text("utf-8") for path in REFERENCE.glob("*.md")}

    assert written == rendered, "make generate"


def test_every_operation_is_described_once(rendered: dict[str, str]) -> None:
    described = found_in_all(rendered, r"by module `(\w+)`$")

    assert sorted(described) == sorted(set(agentsessions.api.__all__) - {"namespaces"})


def test_every_model_is_described_once(rendered: dict[str, str]) -> None:
    described = found_in_all(rendered, r"^### (\w+)$")

    assert sorted(described) == sorted(set(agentsessions.models.__all__) - {"UnknownVariant"})


def test_every_method_is_described_with_its_arguments(rendered: dict[str, str]) -> None:
    described: dict[str, dict[str, bool]] = {
        f"{name.removesuffix('.md')}.{section.split()[0]}": arguments_in(section)
        for name, text in rendered.items()
        for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]
        if "| argument |" in section
    }

    with Client(api_key="a reader's") as client:
        for place, namespace in namespaces_of(client):
            for name, method in inspect.getmembers(namespace, inspect.isroutine):
                if not name.startswith("_"):
                    expected = {
                        argument.name: argument.default is argument.empty
                        for argument in inspect.signature(method).parameters.values()
                    }
                    assert described.pop(f"{place}.{name}") == expected
    assert not described


def arguments_in(section: str) -> dict[str, bool]:
    """The arguments of a section, and whether each must be given."""
    table = section.split("| argument |")[1].split("\n\n")[0]
    rows = re.findall(r"^\| `(\w+)` \|[^|]*\| ([^|]*) \|", table, re.MULTILINE)
    return {name: default == "required" for name, default in rows}


def namespaces_of(owner: object, place: str = "") -> Iterator[tuple[str, object]]:
    """The namespaces of a client or below one, with their dotted names."""
    for name in dir(type(owner)):
        if name != "aio" and isinstance(getattr(type(owner), name), property):
            namespace = getattr(owner, name)
            if isinstance(namespace, SyncNamespace):
                yield f"{place}{name}", namespace
                yield from namespaces_of(namespace, f"{place}{name}.")


def test_follow_is_described_in_the_words_of_its_docstring(rendered: dict[str, str]) -> None:
    said = " ".join((inspect.getdoc(SessionsEvents.follow) or "").split())
    section = rendered["sessions.events.md"].split("## follow")[1].split("## Models")[0]
    rows = re.findall(r"^\| `(\w+)` \|.*\| ([^|]+) \|$", section, re.MULTILINE)

    assert len(rows) == 8
    for name, words in rows:
        assert name == "options" or f"{name}: {words}" in said


def test_errors_have_the_classes_of_the_sdk() -> None:
    expected = [*((None, error) for error in ERRORS.items()), *CODES.items()]
    for code, (status, name) in expected:
        error = status_error(
            int(status),
            None,
            json.dumps({"code": code}).encode(),
            operation=None,
            request_id=None,
            describe=MEERKAT.describe_error,
            error_class=MEERKAT.error_class,
        )
        assert type(error).__name__ == name


def test_what_gets_lost_on_the_way_is_named_too(rendered: dict[str, str]) -> None:
    sections = rendered["sessions.events.md"].split("\n## ")[1:]
    found = {section.split()[0]: section for section in sections}

    assert "MaybeSentError" in found["send"]
    assert "StreamInterruptedError" in found["stream"]
    assert "|  | " not in found["list"]


def test_models_name_who_uses_them_and_are_named_by_them(rendered: dict[str, str]) -> None:
    sessions = rendered["sessions.md"]
    session = sessions.split("### Session\n")[1].split("### ")[0]

    assert "Used by [`sessions.list`](#list), [`sessions.create`](#create)" in session
    assert "[`deployments.run`]" not in session
    assert "Part of [SessionPage](#sessionpage)." in session
    create = sessions.split("## create\n")[1].split("\n## ")[0]
    assert "Returns [Session](#session)" in create
    assert "[AgentSelection](#agentselection)" in create


def test_a_shared_scalar_says_its_words_and_limits_where_it_is_used() -> None:
    kitchen = (ROOT / "tests" / "golden" / "kitchen_sink.yaml").read_text("utf-8")
    page = render(yaml.load(kitchen, Loader=yaml.CSafeLoader))["recipes.md"]

    for row in (
        "| `put_away_by` | str or None, optional | A cook; null when nobody knows. At most 12",
        "| `washed_up_by` | str or None, optional | Who washes up. At most 12 characters. |",
        "| `helpers` | list of str or None, optional | Who helps. Each: at most 12 characters. |",
    ):
        assert row in page


def test_other_documents_are_described_too(tmp_path: Path) -> None:
    pages = write_reference(ROOT / "tests" / "golden" / "kitchen_sink.yaml", tmp_path / "reference")

    assert pages == sorted(path.name for path in (tmp_path / "reference").iterdir())
    assert "README.md" in pages


def test_pages_of_before_go_and_a_broken_document_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "reference"
    write_reference(ROOT / "tests" / "golden" / "kitchen_sink.yaml", folder)
    (folder / "gone.md").touch()
    write_reference(ROOT / "tests" / "golden" / "kitchen_sink.yaml", folder)
    before = sorted(folder.iterdir())
    broken = tmp_path / "broken.yaml"
    broken.write_text("openapi: 3.1.0\n", encoding="utf-8")

    with pytest.raises(DocumentError):
        write_reference(broken, folder)
    assert sorted(folder.iterdir()) == before
    assert folder / "gone.md" not in before


def found_in_all(pages: dict[str, str], pattern: str) -> list[str]:
    return [found for text in pages.values() for found in re.findall(pattern, text, re.MULTILINE)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    code = {line for block in blocks_of(page) for line in block.text.splitlines()}
    for line in page.read_text("utf-8").splitlines():
        for target in re.findall(r"\]\(([^)\s]+)\)", line) if line not in code else ():
            file, _, anchor = target.partition("#")
            if "://" in target:
                continue
            linked = (page.parent / file).resolve() if file else page

            assert linked.exists(), f"{page.name}: {target}"
            assert not anchor or anchor in anchors(linked), f"{page.name}: {target}"


@cache
def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
